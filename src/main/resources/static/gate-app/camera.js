// Looks through the camera, frame by frame, as fast as the decoder can and no faster.

const WISHES = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
const THOROUGH_EVERY = 5;

/** The middle square: what the guard sees on the screen is what is read. */
const square = ({ videoWidth: width, videoHeight: height }) => {
  const side = Math.min(width, height);
  return [Math.floor((width - side) / 2), Math.floor((height - side) / 2), side, side];
};

export class Camera {
  constructor(video, tell) {
    Object.assign(this, { video, tell });
    this.decoder = null;
    this.frames = 0;
    this.busy = false;
    this.stream = null;
  }

  get torchable() {
    return Boolean(this.stream?.getVideoTracks()[0].getCapabilities?.().torch);
  }

  torch(on) {
    return this.stream.getVideoTracks()[0].applyConstraints({ advanced: [{ torch: on }] });
  }

  /** Rejects with what the browser says: NotAllowedError, NotFoundError, NotReadableError. */
  async start() {
    this.stop();
    this.handsOver = Boolean(globalThis.VideoFrame && globalThis.OffscreenCanvas);
    this.stream = await navigator.mediaDevices.getUserMedia({ video: WISHES, audio: false });
    this.stream.getVideoTracks()[0].addEventListener("ended", () => this.tell(null, 0, "ended"));
    this.decoder ??= this.madeDecoder();
    this.video.srcObject = this.stream;
    await this.video.play();
    this.next();
  }

  stop() {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
  }

  madeDecoder() {
    const decoder = new Worker("/gate-app/decoder.js", { type: "module" });
    decoder.addEventListener("message", ({ data }) => this.read(data));
    return decoder;
  }

  /** No frame is taken while a code is judged: on a slow phone each would put off the verdict. */
  async read({ text, at, fault }) {
    try {
      if (text && this.stream) {
        await this.tell(text, at);
      }
      if (fault) {
        console.error(fault);
      }
    } finally {
      this.busy = false;
    }
  }

  next() {
    if (!this.stream) {
      return;
    }
    const again = (at) => this.look(at).finally(() => this.next());
    this.video.requestVideoFrameCallback
      ? this.video.requestVideoFrameCallback(again)
      : setTimeout(() => again(performance.now()), 60);
  }

  async look(at) {
    if (this.busy || this.video.videoWidth === 0) {
      return;
    }
    this.busy = true;
    let taken = null;
    try {
      taken = await this.frame();
      const { frame, part } = taken;
      const thorough = ++this.frames % THOROUGH_EVERY === 0;
      this.decoder.postMessage({ frame, part, thorough, at }, frame instanceof ImageData ? [frame.data.buffer] : [frame]);
    } catch {
      taken?.frame.close?.();
      this.busy = false; // a frame between two streams
    }
  }

  async frame() {
    const part = square(this.video);
    return this.handedOver(part) ?? this.cut(part);
  }

  /** The frame itself, for the worker to cut; null where there is none, or where it lies otherwise than it is seen. */
  handedOver(part) {
    if (!this.handsOver) {
      return null;
    }
    try {
      const frame = new VideoFrame(this.video);
      if (frame.displayWidth === this.video.videoWidth && frame.displayHeight === this.video.videoHeight) {
        return { frame, part };
      }
      frame.close();
    } catch {
      // then its picture is taken here, as long as this stream lasts
    }
    this.handsOver = false;
    return null;
  }

  async cut(part) {
    const whole = [0, 0, ...part.slice(2)];
    if (globalThis.OffscreenCanvas) {
      return { frame: await createImageBitmap(this.video, ...part), part: whole };
    }
    this.canvas ??= document.createElement("canvas");
    [this.canvas.width, this.canvas.height] = part.slice(2);
    const pen = this.canvas.getContext("2d", { willReadFrequently: true });
    pen.drawImage(this.video, ...part, ...whole);
    return { frame: pen.getImageData(...whole), part: whole };
  }
}
