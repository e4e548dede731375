// Of the ways to another device only those are tried that stay on the local network: host candidates with a private, a
// link-local or an mDNS address, or one out of a network in which this device stands itself (RFC 8445, RFC 8828).

const MDNS = /^[0-9a-f-]{36}\.local$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*)$/; // what is a name would be looked up elsewhere
const PRIVATE_4 = /^(10\.|127\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/;
const PRIVATE_6 = /^(f[cd]|fe[89ab])/;
const CANDIDATE = /^candidate:\S+ \d+ \S+ \d+ (\S+) \d+ typ host( |$)/;

/** The first 24 bits of an address, of a long one 64. */
const networkOf = (address) => {
  if (!address.includes(":")) {
    return address.split(".").slice(0, 3).join(".");
  }
  const [before, after = ""] = address.toLowerCase().split("::");
  const [head, tail] = [before, after].map((part) => part.split(":").filter(Boolean));
  const gap = address.includes("::") ? Array(Math.max(0, 8 - head.length - tail.length)).fill("0") : [];
  return [...head, ...gap, ...tail].slice(0, 4).map((group) => parseInt(group, 16)).join(":");
};

const isPrivate = (address) => (address.includes(":") ? address === "::1" || PRIVATE_6.test(address.toLowerCase()) : PRIVATE_4.test(address));

const candidates = (description) =>
  description.split(/\r?\n/).filter((line) => line.startsWith("a=candidate:")).map((line) => line.slice(2));

const addressIn = (candidate) => CANDIDATE.exec(candidate)?.[1] ?? null;

/** Nothing but data is agreed on, and no way to it yet. */
export const withoutWays = (description) => {
  const lines = description.split(/\r?\n/).filter(Boolean);
  const media = lines.filter((line) => line.startsWith("m="));
  if (media.length !== 1 || !media[0].startsWith("m=application ")) {
    throw new TypeError("data alone is spoken here");
  }
  return lines.filter((line) => !line.startsWith("a=candidate:")).join("\r\n") + "\r\n";
};

/** The ways in their description that may be tried from where ours says that we stand. */
export const localWays = (theirs, ours) => {
  const near = new Set(candidates(ours).map(addressIn).filter((address) => address && ADDRESS.test(address)).map(networkOf));
  const isLocal = (address) => MDNS.test(address) || (ADDRESS.test(address) && (isPrivate(address) || near.has(networkOf(address))));
  return candidates(theirs).filter((candidate) => isLocal(addressIn(candidate) ?? ""));
};
