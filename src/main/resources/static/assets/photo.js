/* Lets an applicant choose what a photo shows and sends no more than that. Without this file the photo is sent as it is. */
const LONGEST_SIDE = 1200;
const PORTRAIT = 35 / 45;
const QUALITY = 0.9;

const panel = document.getElementById("photo-crop");
const field = panel.parentElement.querySelector("input[type=file]");
const preview = panel.querySelector("canvas");
const [zoom, across, down] = panel.querySelectorAll("input[type=range]");

let picture = null;
let name = "";
let turn = 0;
let busy = null;

/* The part of the picture that is kept: as large as fits at first, and always in a portrait's proportions. */
function part() {
  const height = Math.min(picture.height, picture.width / PORTRAIT) / (zoom.value / 100);
  const width = height * PORTRAIT;
  return [
    (picture.width - width) * (across.value / 100), (picture.height - height) * (down.value / 100), width, height
  ];
}

function draw(canvas) {
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, ...part(), 0, 0, canvas.width, canvas.height);
}

/* Puts the chosen part into the field in the picture's place; only the last choice counts. */
function take() {
  const mine = ++turn;
  const canvas = document.createElement("canvas");
  canvas.height = Math.round(Math.min(LONGEST_SIDE, part()[3]));
  canvas.width = Math.round(canvas.height * PORTRAIT);
  draw(canvas);
  busy = new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY)).then((blob) => {
    if (blob && mine === turn) {
      const files = new DataTransfer();
      files.items.add(new File([blob], name, { type: "image/jpeg" }));
      field.files = files.files;
      busy = null;
    }
  });
}

field.addEventListener("change", async () => {
  const mine = ++turn;
  const file = field.files[0];
  panel.hidden = true;
  busy = null;
  if (!file) {
    return;
  }
  const decoded = await createImageBitmap(file).catch(() => null);
  if (!decoded || mine !== turn) {
    return; // what is no picture goes to the server, which says so
  }
  picture = decoded;
  name = file.name.replace(/\.\w+$/, "") + ".jpg";
  [zoom.value, across.value, down.value] = [100, 50, 50];
  panel.hidden = false;
  draw(preview);
  take();
});

panel.addEventListener("input", () => draw(preview));
panel.addEventListener("change", take);

field.form.addEventListener("submit", (event) => {
  if (busy) {
    event.preventDefault();
    busy.then(() => field.form.requestSubmit(event.submitter));
  }
});
