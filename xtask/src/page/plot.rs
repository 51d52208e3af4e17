//! Plots as SVG inside of the page: lines over the saved baselines, and small ones for one number.
//!
//! Drawn here rather than by a script or a library, so that the page stands alone, prints, and shows its plots where scripts are off. Colours come from the page's style,
//! by the number of a series, so that they follow light and dark.

use std::fmt::Write as _;

use super::html::escape;

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// In the legend.
    pub name: String,
    /// Which of the page's colours it has, the same in every plot.
    pub color: usize,
    /// In the order of their places.
    pub points: Vec<Point>,
}

/// One point.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its place from the left.
    pub x: usize,
    /// Its value.
    pub y: f64,
    /// What shows where the pointer rests on it.
    pub title: String,
}

/// How many colours the page's style has.
pub const COLORS: usize = 6;

const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 24.0;

/// A plot of percentages. `places` are the labels from left to right, of which the first and the last are shown; `breaks` the places whose values are not comparable with
/// those before, with the reason.
pub fn lines(label: &str, places: &[String], breaks: &[(usize, String)], series: &[Series]) -> String {
    let values = || series.iter().flat_map(|series| series.points.iter().map(|point| point.y));
    let (low, high) = values().fold((f64::MAX, f64::MIN), |(low, high), y| (low.min(y), high.max(y)));
    // A line that does not move stands in the middle, and noise of a millionth does not fill the plot.
    let room = ((high - low) * 0.12).max(0.05);
    let step = step((high - low + 2.0 * room) / 4.0);
    let bottom = ((low - room) / step).floor() * step;
    let top = ((high + room) / step).ceil() * step;
    let across = (places.len().max(2) - 1) as f64;
    let x = |place: usize| match places.len() {
        1 => LEFT + (WIDTH - LEFT - RIGHT) / 2.0,
        _ => LEFT + (WIDTH - LEFT - RIGHT) * place as f64 / across,
    };
    let y = |value: f64| TOP + (HEIGHT - TOP - BOTTOM) * (top - value) / (top - bottom);

    let mut svg = format!(
        "<svg class=plot viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=img aria-label=\"{}\">\n",
        escape(label)
    );
    let ticks = ((top - bottom) / step).round() as i32;
    let digits = if step >= 1.0 {
        0
    } else if step >= 0.1 {
        1
    } else {
        2
    };
    for tick in 0..=ticks {
        let value = bottom + step * f64::from(tick);
        let _ = writeln!(
            svg,
            "<line class=grid x1={LEFT} x2={} y1={y:.1} y2={y:.1} /><text class=tick x={} y={:.1} text-anchor=end>{value:.digits$} %</text>",
            WIDTH - RIGHT,
            LEFT - 6.0,
            y(value) + 4.0,
            y = y(value),
        );
    }
    for (place, why) in breaks {
        let _ = writeln!(
            svg,
            "<line class=break x1={x:.1} x2={x:.1} y1={TOP} y2={}><title>{}</title></line>",
            HEIGHT - BOTTOM,
            escape(why),
            x = x(*place)
        );
    }
    if let (Some(first), Some(last)) = (places.first(), places.last()) {
        let y = HEIGHT - 6.0;
        if places.len() == 1 {
            let _ = writeln!(
                svg,
                "<text class=tick x={:.1} y={y} text-anchor=middle>{}</text>",
                x(0),
                escape(first)
            );
        } else {
            let _ = writeln!(svg, "<text class=tick x={LEFT} y={y}>{}</text>", escape(first));
            let end = WIDTH - RIGHT;
            let _ = writeln!(svg, "<text class=tick x={end} y={y} text-anchor=end>{}</text>", escape(last));
        }
    }
    for series in series {
        let color = series.color % COLORS;
        // A line ends where what follows is not comparable.
        let mut parts: Vec<Vec<&Point>> = vec![Vec::new()];
        let mut from = 0;
        for point in &series.points {
            if breaks.iter().any(|(place, _)| (from + 1..=point.x).contains(place)) {
                parts.push(Vec::new());
            }
            from = point.x;
            parts.last_mut().expect("there is a first part").push(point);
        }
        for part in parts.iter().filter(|part| part.len() > 1) {
            let path: Vec<_> =
                part.iter().map(|point| format!("{:.1},{:.1}", x(point.x), y(point.y))).collect();
            let _ = writeln!(svg, "<polyline class=\"line c{color}\" points=\"{}\" />", path.join(" "));
        }
        for point in &series.points {
            let _ = writeln!(
                svg,
                "<circle class=\"point c{color}\" cx={:.1} cy={:.1} r=3><title>{}</title></circle>",
                x(point.x),
                y(point.y),
                escape(&point.title)
            );
        }
    }
    svg + "</svg>"
}

/// A line as high as a word. Values are drawn from the least to the greatest; one that moves by less than a thousandth lies flat.
pub fn spark(values: &[f64], title: &str) -> String {
    let (low, high) = values.iter().fold((f64::MAX, f64::MIN), |(low, high), y| (low.min(*y), high.max(*y)));
    let range = (high - low).max(high.abs() * 0.001).max(f64::MIN_POSITIVE);
    let middle = f64::midpoint(low, high);
    let across = (values.len().max(2) - 1) as f64;
    let points: Vec<_> = values
        .iter()
        .enumerate()
        .map(|(i, value)| {
            format!("{:.1},{:.1}", 2.0 + 76.0 * i as f64 / across, 9.0 - 12.0 * (value - middle) / range)
        })
        .collect();
    format!(
        "<svg class=spark viewBox=\"0 0 80 18\" role=img><title>{}</title><polyline points=\"{}\" /></svg>",
        escape(title),
        points.join(" ")
    )
}

/// The least of 1, 2 and 5 times a power of ten that is not below `rough`.
fn step(rough: f64) -> f64 {
    let mut unit = 1e-3;
    loop {
        for times in [1.0, 2.0, 5.0] {
            if unit * times >= rough || unit > 1e12 {
                return unit * times;
            }
        }
        unit *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: usize, y: f64) -> Point {
        Point { x, y, title: format!("<{y}>") }
    }

    #[test]
    fn steps_are_round() {
        let check =
            |rough: f64, round: f64| assert!((step(rough) / round - 1.0).abs() < 1e-9, "{}", step(rough));
        check(0.3, 0.5);
        check(0.5, 0.5);
        check(1.1, 2.0);
        check(21.0, 50.0);
        check(0.0, 0.001);
    }

    #[test]
    fn a_plot_has_its_points_and_breaks_its_lines() {
        let places: Vec<String> = (0..4).map(|i| format!("day {i}")).collect();
        let series = [Series {
            name: "a".into(),
            color: 1,
            points: (0..4).map(|x| point(x, 100.0 + x as f64)).collect(),
        }];
        let whole = lines("<label>", &places, &[], &series);
        assert_eq!(whole.matches("<circle").count(), 4);
        assert_eq!(whole.matches("<polyline class=\"line c1\"").count(), 1);
        assert!(
            whole.contains("aria-label=\"&lt;label&gt;\"") && whole.contains("<title>&lt;100&gt;"),
            "{whole}"
        );
        assert!(
            whole.contains(">day 0<") && whole.contains(">day 3<") && !whole.contains(">day 1<"),
            "{whole}"
        );
        let broken = lines("l", &places, &[(2, "another QEMU".to_string())], &series);
        assert_eq!(broken.matches("<polyline").count(), 2);
        assert!(broken.contains("<title>another QEMU</title>"), "{broken}");
    }

    #[test]
    fn what_does_not_move_or_is_alone_can_be_drawn() {
        let check = |svg: &str| assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
        let flat = [Series { name: "a".into(), color: 0, points: vec![point(0, 100.0), point(1, 100.0)] }];
        check(&lines("l", &["a".into(), "b".into()], &[], &flat));
        let one = [Series { name: "a".into(), color: 0, points: vec![point(0, 100.0)] }];
        check(&lines("l", &["a".into()], &[], &one));
        check(&spark(&[0.0, 0.0], "t"));
        check(&spark(&[5.0], "t"));
        check(&spark(&[1e12, 1e12 + 1.0], "t"));
    }
}
