// A USB scanner types like a keyboard, wherever the focus is and whatever the layout: keys are read by their place.
// The page works without this script as long as the focus is in the field.
(() => {
  "use strict";

  const PREFIX = "SEP1:";
  const LONGEST_GAP = 500; // ms between two keys; after that it is not the same scan
  const SAME_AGAIN = 2000; // ms after a scan in which the same code, begun anew, is the scanner's stutter
  const LAST = "pregny-last-scan";

  const field = document.querySelector("[data-scan]");
  let typed = "";
  let begunAt = 0;
  let lastKeyAt = 0;
  let sent = false;

  const character = (event) => {
    const place = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(event.code);
    if (place) {
      return place[1] || place[2];
    }
    if (event.code === "Semicolon") {
      return event.shiftKey ? ":" : ";";
    }
    return event.code === "" && event.key.length === 1 ? event.key.toUpperCase() : "";
  };

  // Only the end of the code is remembered: enough to know it again, not enough to be one.
  const endOf = (code) => code.slice(-24);

  const isStutter = (code) => {
    const [end, at] = (sessionStorage.getItem(LAST) || "|0").split("|");
    return end === endOf(code) && begunAt - Number(at) < SAME_AGAIN;
  };

  const submit = (code) => {
    if (sent || isStutter(code)) {
      field.value = "";
      return;
    }
    sent = true;
    sessionStorage.setItem(LAST, endOf(code) + "|" + Date.now());
    field.value = code;
    field.form.requestSubmit();
  };

  const finish = (event) => {
    const start = typed.lastIndexOf(PREFIX);
    const code = start < 0 ? "" : typed.slice(start);
    typed = "";
    if (code.length > PREFIX.length) {
      event.preventDefault();
      submit(code);
    }
  };

  const listen = (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    typed = event.timeStamp - lastKeyAt > LONGEST_GAP ? "" : typed;
    begunAt = typed === "" ? Date.now() : begunAt;
    lastKeyAt = event.timeStamp;
    if (event.key === "Enter" || event.key === "Tab") {
      finish(event);
    } else {
      typed += character(event);
    }
  };

  document.addEventListener("keydown", listen, true);
  // Back from another page the browser shows this one as it was left.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      sent = false;
      field.focus();
    }
  });
})();
