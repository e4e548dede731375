// A USB scanner types like a keyboard, wherever the focus is and whatever the layout: keys are read by their place.

const PREFIX = "SEP1:";
const LONGEST_GAP = 500; // ms between two keys; after that it is not the same scan

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

/** Tells of each code that a scanner typed, and when (ms since 1970) its first character came. */
export const onScanner = (tell) => {
  let typed = "";
  let begunAt = 0;
  let lastKeyAt = 0;

  const finish = (event) => {
    const start = typed.lastIndexOf(PREFIX);
    const code = start < 0 ? "" : typed.slice(start);
    typed = "";
    if (code.length > PREFIX.length) {
      event.preventDefault();
      tell(code, begunAt);
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
};
