/* Single keys for reviewers, on the work list and on a case. Everything they do is a link or a button of the page, too.
   They can be switched off, and they never work while somebody types or chooses (WCAG 2.1.4). */
(function () {
  "use strict";

  var switchboard = document.getElementById("pg-keys");
  if (!switchboard || switchboard.dataset.on !== "true") {
    return;
  }
  var STORE = "pg-triage";
  var LEAD_TIME = 1500;
  var rows = Array.from(document.querySelectorAll(".pg-worklist__open"));
  var list = rows.length > 0 || document.querySelector(".pg-worklist") ? here() : remembered();
  var leading = 0;

  function here() {
    var found = {
      address: location.pathname + location.search,
      cases: rows.map(function (link) { return link.pathname; })
    };
    sessionStorage.setItem(STORE, JSON.stringify(found));
    return found;
  }

  function remembered() {
    return JSON.parse(sessionStorage.getItem(STORE) || "null") || { address: switchboard.dataset.list, cases: [] };
  }

  function current() {
    var row = document.activeElement && document.activeElement.closest(".pg-worklist tbody tr");
    if (!row && document.activeElement === document.body) {
      row = document.querySelector(".pg-worklist tbody tr:target");
    }
    return row ? rows.indexOf(row.querySelector(".pg-worklist__open")) : -1;
  }

  /* On the list the focus moves; on a case the next one of the list is opened. */
  function step(by) {
    if (rows.length > 0) {
      var at = current();
      var next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
      rows[next].focus();
      rows[next].closest("tr").scrollIntoView({ block: "nearest" });
      return;
    }
    var open = list.cases.indexOf(location.pathname);
    if (open >= 0 && list.cases[open + by]) {
      location.assign(list.cases[open + by]);
    }
  }

  function start() {
    var at = current();
    var scope = at < 0 ? document.querySelector("main") : rows[at].closest("tr");
    var button = scope.querySelector(at < 0 ? "form[action$='/claim'] button" : "form[action$='/take'] button");
    if (button) {
      button.click();
    }
  }

  function focus(id) {
    var target = document.getElementById(id);
    if (target) {
      target.focus();
    }
    return target;
  }

  var keys = {
    j: function () { step(1); },
    k: function () { step(-1); },
    c: start,
    u: function () { location.assign(list.address); },
    g: function () { leading = Date.now(); },
    "/": function () { focus("text"); },
    "?": function () { if (!focus("keyboard")) { location.assign(list.address + "#keyboard"); } }
  };
  var views = { m: "MINE", a: "ALL", u: "UNASSIGNED" };

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) {
      return;
    }
    var led = Date.now() - leading < LEAD_TIME;
    leading = 0;
    var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (led && views[key]) {
      event.preventDefault();
      location.assign(switchboard.dataset.list + "?view=" + views[key]);
    } else if (Object.prototype.hasOwnProperty.call(keys, key)) {
      event.preventDefault();
      keys[key]();
    }
  });

  /* Back from a review that was started here: the focus is where it was, once the browser has scrolled there. */
  window.addEventListener("load", function () {
    requestAnimationFrame(function () {
      var row = document.querySelector(".pg-worklist tbody tr:target");
      if (row && document.activeElement === document.body) {
        row.querySelector(".pg-worklist__open").focus();
      }
    });
  });
})();
