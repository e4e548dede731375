// Elements by hand: text is only ever set as text.

const SVG = "http://www.w3.org/2000/svg";

export const el = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      node.addEventListener(key.slice(2), value);
    } else if (typeof value === "boolean") {
      node.toggleAttribute(key, value);
    } else if (value !== null && value !== undefined) {
      node.setAttribute(key, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
};

export const shape = (name, className = "shape") => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", className);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", "#shape-" + name);
  svg.append(use);
  return svg;
};

/** Names and numbers keep their own direction among words of another. */
export const apart = (text, attributes = {}) => el("bdi", attributes, text);

export const show = (...content) => document.getElementById("app").replaceChildren(...content);
