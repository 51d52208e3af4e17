'use strict';
// Sorts tables by the column whose heading is pressed, and hides the rows that a filter does not match.
(function () {
  const key = (row, column) => {
    const field = row.cells[column];
    const number = field.dataset.sort;
    return number === undefined ? field.textContent : Number(number);
  };
  for (const button of document.querySelectorAll('th button')) {
    button.addEventListener('click', () => {
      const head = button.parentElement;
      const body = head.closest('table').tBodies[0];
      const column = head.cellIndex;
      // Numbers first from the greatest down, names first from A.
      const numbers = head.classList.contains('n');
      const was = head.getAttribute('aria-sort');
      const down = was === 'none' ? numbers : was === 'ascending';
      for (const other of head.parentElement.cells) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const rows = Array.from(body.rows);
      // Means and sums stay at the end.
      const total = (row) => row.cells[0].classList.contains('total');
      rows.sort((a, b) => {
        if (total(a) !== total(b)) return total(a) ? 1 : -1;
        const x = key(a, column), y = key(b, column);
        const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en', { numeric: true });
        return down ? -order : order;
      });
      body.append(...rows);
    });
  }
  for (const input of document.querySelectorAll('input[data-filter]')) {
    const rows = Array.from(document.getElementById(input.dataset.filter).tBodies[0].rows);
    const output = input.closest('p').querySelector('output');
    input.addEventListener('input', () => {
      // Every word has to be in the row's names.
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const names = Array.from(row.cells).filter((field) => field.dataset.sort === undefined).map((field) => field.textContent).join(' ').toLowerCase();
        row.hidden = !words.every((word) => names.includes(word));
        if (!row.hidden) shown++;
      }
      output.textContent = shown + ' of ' + rows.length + ' rows';
    });
  }
})();
