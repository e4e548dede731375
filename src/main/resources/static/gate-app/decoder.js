// Reads QR codes off frames, in a worker, so that the screen never waits for it. The browser's own reader is taken only
// where it says that it knows QR codes; some have the class and nothing behind it.

import { prepareZXingModule, readBarcodes } from "./zxing/reader.js";

const QUICK = { formats: ["QRCode"], tryHarder: false, tryRotate: false, tryInvert: false, tryDownscale: false, maxNumberOfSymbols: 2 };
const THOROUGH = { ...QUICK, tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true };
const OURS = "SEP1:";

let canvas = null;

const pixels = (frame, [x, y, width, height]) => {
  if (canvas?.width !== width || canvas?.height !== height) {
    canvas = new OffscreenCanvas(width, height);
  }
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.drawImage(frame, x, y, width, height, 0, 0, width, height);
  return pen.getImageData(0, 0, width, height);
};

const cut = async (detector, { frame, part }) => {
  const image = await createImageBitmap(frame, ...part);
  try {
    return (await detector.detect(image)).map((code) => code.rawValue);
  } finally {
    image.close();
  }
};

const own = async () => {
  const formats = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
  const detector = formats?.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
  return detector && ((data) => cut(detector, data));
};

const vendored = async () => {
  await prepareZXingModule({
    overrides: { locateFile: (file) => new URL("./zxing/" + file, import.meta.url).href },
    fireImmediately: true,
  });
  return async ({ frame, part, thorough }) => {
    const image = frame instanceof ImageData ? frame : pixels(frame, part);
    const found = await readBarcodes(image, thorough ? THOROUGH : QUICK);
    return found.filter((code) => code.isValid).map((code) => code.text);
  };
};

const reader = own().then((native) => native ?? vendored());

addEventListener("message", async ({ data }) => {
  const { frame, at } = data;
  try {
    const texts = await (await reader)(data);
    postMessage({ text: texts.find((text) => text.startsWith(OURS)) ?? texts[0] ?? null, at });
  } catch (e) {
    postMessage({ text: null, at, fault: String(e) });
  } finally {
    frame.close?.();
  }
});
