//! A headless Chromium, driven by its own protocol over two pipes: no driver, no package of another language, no port.
//!
//! Chromium reads commands on descriptor 3 and answers on 4, each message ended by a zero byte; a shell puts our pipes there, since the standard library can only
//! replace 0 to 2.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::error::{Context, Error, Result};
use crate::{fail, process};

/// The names that Chromium and its kin have, the usual one first.
pub const NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// The longest that an answer may take: a busy machine starts a browser slowly.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(60);

/// The browser that is installed.
pub fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| process::which(name))
}

/// A running browser with one page.
pub struct Browser {
    child: Child,
    to: ChildStdin,
    from: Receiver<Value>,
    /// Its profile, removed at the end.
    folder: PathBuf,
    session: String,
    next: u64,
    events: VecDeque<Value>,
}

impl Browser {
    /// Starts the browser; `folder` holds its profile until it ends.
    pub fn start(browser: &Path, folder: &Path) -> Result<Browser> {
        std::fs::create_dir_all(folder).context(|| format!("cannot make {}", folder.display()))?;
        let mut command = Command::new("sh");
        command.args(["-c", "exec \"$@\" 3<&0 4>&1 0</dev/null 1>&2", "sh"]).arg(browser);
        command.args([
            "--headless=new",
            "--remote-debugging-pipe",
            "--no-first-run",
            "--no-default-browser-check",
        ]);
        command.args([
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--hide-scrollbars",
        ]);
        command.args([
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--mute-audio",
        ]);
        command.arg(format!("--user-data-dir={}", folder.display()));
        // Chromium refuses its sandbox to root, as whom containers run; it opens nothing but our own page.
        if crate::setup::user_is_root() {
            command.arg("--no-sandbox");
        }
        let shown = browser.display().to_string();
        let log = std::fs::File::create(folder.join("log"))
            .context(|| format!("cannot write in {}", folder.display()))?;
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log).spawn();
        let mut child = child.context(|| format!("cannot start {shown}"))?;
        let (Some(to), Some(out)) = (child.stdin.take(), child.stdout.take()) else {
            fail!("{shown} has no pipes")
        };
        let (sender, from) = channel();
        std::thread::spawn(move || {
            let mut reader = BufReader::new(out);
            let mut message = Vec::new();
            while reader.read_until(0, &mut message).is_ok_and(|n| n > 0) {
                message.pop();
                let Ok(value) = serde_json::from_slice(&message) else { break };
                if sender.send(value).is_err() {
                    break;
                }
                message.clear();
            }
        });
        let folder = folder.to_path_buf();
        let mut browser =
            Browser { child, to, from, folder, session: String::new(), next: 1, events: VecDeque::new() };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }))?;
        let attached = browser
            .call("Target.attachToTarget", json!({ "targetId": target["targetId"], "flatten": true }))?;
        browser.session = attached["sessionId"].as_str().unwrap_or_default().to_string();
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({}))?;
        }
        Ok(browser)
    }

    /// Opens a page and waits until it is loaded.
    pub fn open(&mut self, url: &str) -> Result<()> {
        self.events.clear();
        let answer = self.call("Page.navigate", json!({ "url": url }))?;
        if let Some(error) = answer["errorText"].as_str() {
            fail!("{url} does not open: {error}");
        }
        let started = Instant::now();
        while !self.events.iter().any(|event| event["method"] == "Page.loadEventFired") {
            let Some(message) = self.receive(started)? else { fail!("{url} does not end loading") };
            self.events.push_back(message);
        }
        Ok(())
    }

    /// What an expression gives, which may be a promise.
    pub fn evaluate(&mut self, expression: &str) -> Result<Value> {
        let parameters = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.call("Runtime.evaluate", parameters)?;
        match answer.get("exceptionDetails") {
            None => Ok(answer["result"]["value"].clone()),
            Some(details) => fail!("`{expression}` throws {}", details["exception"]["description"]),
        }
    }

    /// The size of the page's window, and whether its reader likes it dark.
    pub fn emulate(&mut self, width: u32, height: u32, dark: bool) -> Result<()> {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.call("Emulation.setDeviceMetricsOverride", metrics)?;
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.call("Emulation.setEmulatedMedia", media).map(drop)
    }

    /// Presses on the middle of the element that a selector finds.
    pub fn click(&mut self, selector: &str) -> Result<()> {
        let place = format!(
            "(() => {{ const e = document.querySelector({}); if (!e) return null; e.scrollIntoView({{block: 'center'}}); \
             const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; }})()",
            json!(selector)
        );
        let place = self.evaluate(&place)?;
        if place.is_null() {
            fail!("the page has no {selector}");
        }
        for kind in ["mousePressed", "mouseReleased"] {
            let event =
                json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", event)?;
        }
        Ok(())
    }

    /// Types into what has the focus.
    pub fn type_text(&mut self, text: &str) -> Result<()> {
        self.call("Input.insertText", json!({ "text": text })).map(drop)
    }

    /// The whole page as a PNG, or what a selector finds of it.
    pub fn screenshot(&mut self, selector: Option<&str>) -> Result<Vec<u8>> {
        let mut parameters = json!({ "format": "png", "captureBeyondViewport": true });
        if let Some(selector) = selector {
            let place = format!(
                "(() => {{ scrollTo(0, 0); const r = document.querySelector({}).getBoundingClientRect(); \
                 return {{ x: r.x, y: r.y, width: r.width, height: r.height, scale: 1 }}; }})()",
                json!(selector)
            );
            parameters["clip"] = self.evaluate(&place)?;
        }
        let answer = self.call("Page.captureScreenshot", parameters)?;
        decode_base64(answer["data"].as_str().unwrap_or_default())
            .ok_or_else(|| Error::new("the browser's screenshot is not base64"))
    }

    /// What the page's console was told, what went wrong in it, and every address it asked for beside `own`; since it was opened.
    pub fn complaints(&mut self, own: &str) -> Result<Vec<String>> {
        // An answer to this comes after every event before it.
        self.evaluate("0")?;
        let complaint = |event: &Value| match event["method"].as_str().unwrap_or_default() {
            "Runtime.consoleAPICalled" => Some(format!("console: {}", event["params"]["args"])),
            "Runtime.exceptionThrown" => Some(format!(
                "exception: {}",
                event["params"]["exceptionDetails"]["exception"]["description"]
            )),
            "Log.entryAdded" => Some(format!("log: {}", event["params"]["entry"]["text"])),
            "Network.requestWillBeSent" => {
                let url = event["params"]["request"]["url"].as_str().unwrap_or_default();
                (url != own && !url.starts_with("data:")).then(|| format!("a request: {url}"))
            }
            _ => None,
        };
        Ok(self.events.iter().filter_map(complaint).collect())
    }

    /// Sends a command and waits for its answer; what happens meanwhile is kept.
    fn call(&mut self, method: &str, parameters: Value) -> Result<Value> {
        let id = self.next;
        self.next += 1;
        let mut message = json!({ "id": id, "method": method, "params": parameters });
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let written = self.to.write_all(&bytes).and_then(|()| self.to.flush());
        if written.is_err() {
            fail!("the browser ended{}", self.last_words());
        }
        let started = Instant::now();
        loop {
            let Some(message) = self.receive(started)? else { fail!("the browser does not answer {method}") };
            if message["id"] != id {
                self.events.push_back(message);
            } else if let Some(error) = message.get("error") {
                fail!("{method}: {}", error["message"]);
            } else {
                return Ok(message["result"].clone());
            }
        }
    }

    fn receive(&mut self, started: Instant) -> Result<Option<Value>> {
        match self.from.recv_timeout(ANSWER_TIME_MAX.saturating_sub(started.elapsed())) {
            Ok(message) => Ok(Some(message)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => fail!("the browser ended{}", self.last_words()),
        }
    }

    /// The end of what it logged, which says why it did not start.
    fn last_words(&self) -> String {
        let log = std::fs::read(self.folder.join("log")).unwrap_or_default();
        let log = String::from_utf8_lossy(&log).into_owned();
        let lines: Vec<_> = log.lines().rev().take(5).collect();
        lines.into_iter().rev().map(|line| format!("\n  {line}")).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends its other processes itself; killed, it could not.
        let asked = self.call("Browser.close", json!({}));
        if asked.is_err() {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Bytes from base64 with padding; none where it is not that.
fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let (mut bits, mut held) = (0u32, 0);
    for c in digits.bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64() {
        let check = |text: &str, bytes: &[u8]| assert_eq!(decode_base64(text).as_deref(), Some(bytes));
        check("", b"");
        check("TQ==", b"M");
        check("TWE=", b"Ma");
        check("TWFu", b"Man");
        check("/+8A", &[0xff, 0xef, 0]);
        assert_eq!(decode_base64("T Q="), None);
    }
}
