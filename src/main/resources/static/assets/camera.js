/* Takes a photo with the camera of the desk and puts it into the field for a file. Without this file a file is chosen. */
const panel = document.getElementById("camera");
const field = panel.parentElement.querySelector("input[type=file]");
const part = (name) => panel.querySelector(`[data-camera=${name}]`);
const video = panel.querySelector("video");

let stream = null;

function close() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  part("view").hidden = true;
  part("open").hidden = false;
}

async function open() {
  part("none").hidden = true;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1280 }, height: { ideal: 960 } } });
  } catch {
    part("none").hidden = false;
    return;
  }
  video.srcObject = stream;
  await video.play();
  part("view").hidden = false;
  part("open").hidden = true;
  part("take").focus();
}

function take() {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d").drawImage(video, 0, 0);
  canvas.toBlob((blob) => {
    const files = new DataTransfer();
    files.items.add(new File([blob], "desk.jpg", { type: "image/jpeg" }));
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    close();
  }, "image/jpeg", 0.92);
}

if (navigator.mediaDevices?.getUserMedia) {
  panel.hidden = false;
  part("open").addEventListener("click", open);
  part("take").addEventListener("click", take);
  window.addEventListener("pagehide", close);
}
