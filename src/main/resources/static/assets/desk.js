/* One hand on the digits: each answer of the ID check has a number, which chooses it; Enter sends. Only while the focus is
   in that form and in no field of text (WCAG 2.1.4). Without this file the form works by Tab, Space and Enter. */
const SCANNER = 80; // ms; whoever types by hand is slower, and what a scanner types is no answer

const form = document.querySelector("form[data-digits]");
const answers = form ? [...form.querySelectorAll("input[type=radio]")].slice(0, 9) : [];
let last = 0;
let waiting = 0;

answers.forEach((answer, n) => {
  const key = document.createElement("kbd");
  key.className = "pg-mono pg-digit";
  key.textContent = `${n + 1}`;
  key.setAttribute("aria-hidden", "true");
  form.querySelector(`label[for="${answer.id}"]`).prepend(key);
});
form?.querySelector("[data-digits-words]").removeAttribute("hidden");

function choose(digit) {
  const answer = answers[digit - 1];
  if (answer) {
    answer.checked = true;
    answer.focus();
  }
}

form?.addEventListener("keydown", (event) => {
  const alone = event.timeStamp - last > SCANNER;
  last = event.timeStamp;
  clearTimeout(waiting);
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.isComposing;
  if (digit && plain && alone && event.target.type === "radio") {
    event.preventDefault();
    waiting = setTimeout(choose, SCANNER, Number(digit[1]));
  }
});
