// One high tone lets in, two in the middle say look, one low and long says no: told apart without looking.

const TONES = {
  admit: { notes: [[1320, 0, 0.16]], buzz: [60] },
  attention: { notes: [[880, 0, 0.12], [1175, 0.16, 0.16]], buzz: [60, 60, 60] },
  caution: { notes: [[660, 0, 0.16], [660, 0.24, 0.16]], buzz: [120, 80, 120] },
  deny: { notes: [[196, 0, 0.5]], buzz: [400] },
};

let speaker = null;

/** Browsers let a page sound only after somebody touched it. */
const wake = () => {
  speaker ??= new AudioContext();
  speaker.resume().catch(() => {});
};

export const readyToSound = () => ["pointerdown", "keydown"].forEach((touch) => addEventListener(touch, wake, { passive: true }));

const note = ([pitch, after, length]) => {
  const at = speaker.currentTime + after;
  const tone = speaker.createOscillator();
  const volume = speaker.createGain();
  tone.type = "square";
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.setTargetAtTime(0, at + length, 0.02);
  tone.connect(volume).connect(speaker.destination);
  tone.start(at);
  tone.stop(at + length + 0.15);
};

export const sound = (tone, muted) => {
  const { notes, buzz } = TONES[tone];
  if (speaker?.state === "running" && !muted) {
    notes.forEach(note);
  }
  navigator.vibrate?.(buzz);
};
