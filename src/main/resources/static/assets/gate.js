// Sends what a USB scanner types. The page works without this script as long as the focus is in the field.
import("./wedge.js").then(({ onScanner }) => {
  const SAME_AGAIN = 2000; // ms after a scan in which the same code, begun anew, is the scanner's stutter
  const LAST = "pregny-last-scan";

  const field = document.querySelector("[data-scan]");
  let sent = false;

  // Only the end of the code is remembered: enough to know it again, not enough to be one.
  const endOf = (code) => code.slice(-24);

  const isStutter = (code, begunAt) => {
    const [end, at] = (sessionStorage.getItem(LAST) || "|0").split("|");
    return end === endOf(code) && begunAt - Number(at) < SAME_AGAIN;
  };

  onScanner((code, begunAt) => {
    if (sent || isStutter(code, begunAt)) {
      field.value = "";
      return;
    }
    sent = true;
    sessionStorage.setItem(LAST, endOf(code) + "|" + Date.now());
    field.value = code;
    field.form.requestSubmit();
  });

  // Back from another page the browser shows this one as it was left.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      sent = false;
      field.focus();
    }
  });
});
