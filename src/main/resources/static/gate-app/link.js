// One connection to another device on the local network (WebRTC, data alone). Nobody outside is asked where this device
// stands; whose key is at the other end is known from the fingerprint that came through the server. Who says too much is
// not listened to any more.

import { localWays, withoutWays } from "./local-only.js";

const GATHERING = 2000;
const CONNECTING = 15_000;
const AT_ONCE = 800; // messages, which is what one neighbour may have to catch up with
const A_SECOND = 20;
const UNSENT = 1_000_000;

export const canLink = () => typeof RTCPeerConnection === "function";

export class Link {
  /** `heard` is told what comes, `changed` whenever the link has opened, faltered or closed. */
  constructor(peer, session, { heard, changed }) {
    Object.assign(this, { peer, session, heard, changed });
    this.server = true; // whether the other one reaches it, as far as it has said
    this.faults = 0;
    this.allowance = { left: AT_ONCE, at: performance.now() };
    this.work = Promise.resolve();
    this.connection = new RTCPeerConnection({ iceServers: [] });
    this.connection.onconnectionstatechange = () => this.moved();
    this.connection.ondatachannel = ({ channel }) => this.channel ?? this.speakOver(channel);
    this.patience = setTimeout(() => this.isOpen || this.close(), CONNECTING);
  }

  get isOpen() {
    return this.channel?.readyState === "open" && this.connection.connectionState === "connected";
  }

  async offer() {
    this.speakOver(this.connection.createDataChannel("passages"));
    return this.described();
  }

  async answer(theirs) {
    await this.connection.setRemoteDescription({ type: "offer", sdp: withoutWays(theirs) });
    const ours = await this.described();
    await this.tryWays(theirs, ours);
    return ours;
  }

  async agree(theirs) {
    await this.connection.setRemoteDescription({ type: "answer", sdp: withoutWays(theirs) });
    await this.tryWays(theirs, this.connection.localDescription.sdp);
  }

  async described() {
    const { connection } = this;
    await connection.setLocalDescription();
    await new Promise((resolve) => {
      connection.onicegatheringstatechange = () => connection.iceGatheringState === "complete" && resolve();
      connection.onicegatheringstatechange();
      setTimeout(resolve, GATHERING);
    });
    return connection.localDescription.sdp;
  }

  async tryWays(theirs, ours) {
    for (const candidate of localWays(theirs, ours)) {
      await this.connection.addIceCandidate({ candidate, sdpMLineIndex: 0 });
    }
  }

  speakOver(channel) {
    this.channel = channel;
    channel.onopen = () => this.moved();
    channel.onclose = () => this.close();
    channel.onmessage = ({ data }) => this.hears(data);
  }

  hears(data) {
    if (typeof data !== "string" || !this.mayTalk()) {
      this.misbehaves();
      return;
    }
    this.work = this.work.then(() => this.closed || this.heard(this, data)).catch(console.error);
  }

  misbehaves() {
    this.misbehaved = true;
    this.close();
  }

  mayTalk() {
    const now = performance.now();
    const { left, at } = this.allowance;
    this.allowance = { left: Math.min(AT_ONCE, left + ((now - at) / 1000) * A_SECOND) - 1, at: now };
    return this.allowance.left >= 0;
  }

  /** Whoever does not take what is said misses it, and catches up when it connects anew. */
  say(message) {
    if (this.isOpen && this.channel.bufferedAmount < UNSENT) {
      this.channel.send(JSON.stringify(message));
    }
  }

  moved() {
    const { connectionState } = this.connection;
    if (connectionState === "failed" || connectionState === "closed") {
      this.close();
    } else {
      this.changed(this);
    }
  }

  close() {
    if (!this.closed) {
      this.closed = true;
      clearTimeout(this.patience);
      this.channel?.close();
      this.connection.close();
      this.changed(this);
    }
  }
}
