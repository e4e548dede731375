// Calls to the server. Whatever does not come back in time is as good as no network; only the server's own word wipes.

const ROOT = "/api/v1/device/";
const PATIENCE = 8000;

/** The network or the server is not there. */
export class Unreachable extends Error {}

/** The server is there and will not do it: {status, problem}. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? String(status));
    this.status = status;
    this.problem = problem ?? {};
  }
}

const sent = async (path, options, patience) => {
  try {
    return await fetch(ROOT + path, { ...options, cache: "no-store", credentials: "omit", redirect: "error", signal: AbortSignal.timeout(patience) });
  } catch {
    throw new Unreachable();
  }
};

/** A body that breaks off is the network's fault as well. */
const read = (body) => body.catch(() => Promise.reject(new Unreachable()));

const checked = async (response) => {
  if (response.status >= 500 || response.status === 429) {
    throw new Unreachable();
  }
  if (!response.ok) {
    throw new Refused(response.status, await response.json().catch(() => null));
  }
  return response;
};

export const claim = async (body) => {
  const headers = { "Content-Type": "application/json" };
  const response = await checked(await sent("claim", { method: "POST", headers, body: JSON.stringify(body) }, PATIENCE));
  return read(response.json());
};

export class Api {
  constructor({ device, secret }, wiped) {
    this.bearer = "Bearer " + device + "." + secret;
    this.wiped = wiped;
  }

  async ask(path, options = {}, patience = PATIENCE) {
    const headers = { ...options.headers, Authorization: this.bearer };
    try {
      return await checked(await sent(path, { ...options, headers }, patience));
    } catch (e) {
      if (e instanceof Refused && e.status === 401 && e.problem.wipe === true) {
        await this.wiped();
      }
      throw e;
    }
  }

  async json(path, patience) {
    return read((await this.ask(path, {}, patience)).json());
  }

  /** Null when there is nothing new. */
  async bytes(path) {
    const response = await this.ask(path);
    return response.status === 204 ? null : new Uint8Array(await read(response.arrayBuffer()));
  }

  async post(path, body, patience) {
    const headers = { "Content-Type": "application/json" };
    const response = await this.ask(path, { method: "POST", headers, body: JSON.stringify(body) }, patience);
    return response.status === 204 ? null : read(response.json());
  }
}
