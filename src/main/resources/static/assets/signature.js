/* A pad to sign on, with a finger, a pen or a mouse. What was drawn goes with the form as points; where there is no pointer, or
   not this file, a typed name signs. */

const pad = document.querySelector("[data-signature]");
const canvas = pad?.querySelector("canvas");
const kept = pad?.querySelector("input");
const LONGEST = 24000;
const LARGEST = 999;

let strokes = [];

const inside = (value, size) => Math.max(0, Math.min(Math.round(value), size, LARGEST));

/** Where it is on the pad, whatever size the screen gives it. */
const pointOf = (event) => {
  const box = canvas.getBoundingClientRect();
  const x = ((event.clientX - box.left) * canvas.width) / box.width;
  const y = ((event.clientY - box.top) * canvas.height) / box.height;
  return [inside(x, canvas.width), inside(y, canvas.height)];
};

const written = () => strokes.map((stroke) => stroke.map((point) => point.join(",")).join(" ")).join(";");

function draw() {
  const pen = canvas.getContext("2d");
  pen.clearRect(0, 0, canvas.width, canvas.height);
  Object.assign(pen, { lineWidth: 3, lineCap: "round", lineJoin: "round", strokeStyle: "#0b0c0c" });
  strokes.forEach((stroke) => {
    pen.beginPath();
    stroke.forEach(([x, y], n) => (n === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.stroke();
  });
}

function add(event) {
  const stroke = strokes[strokes.length - 1];
  const [x, y] = pointOf(event);
  const [lastX, lastY] = stroke[stroke.length - 1] ?? [-9, -9];
  if (Math.hypot(x - lastX, y - lastY) >= 3 && kept.value.length < LONGEST - 9) {
    stroke.push([x, y]);
    kept.value = written();
    draw();
  }
}

function begin(event) {
  if (event.button === 0) {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    strokes.push([]);
    add(event);
  }
}

if (pad) {
  pad.removeAttribute("hidden");
  strokes = kept.value === "" ? [] : kept.value.split(";").map((stroke) => stroke.split(" ").map((point) => point.split(",").map(Number)));
  draw();
  canvas.addEventListener("pointerdown", begin);
  canvas.addEventListener("pointermove", (event) => canvas.hasPointerCapture(event.pointerId) && add(event));
  pad.querySelector("[data-signature-clear]").addEventListener("click", () => {
    strokes = [];
    kept.value = "";
    draw();
  });
}
