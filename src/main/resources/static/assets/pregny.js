/* Enhancements only: every page works without this file. */
(function () {
  "use strict";

  var language = document.documentElement.lang;

  /* Adds the reader's own time beside times of the event, where the clocks differ. */
  document.querySelectorAll(".pg-local-time").forEach(function (time) {
    var own = time.parentElement.querySelector(".pg-local-time__own");
    var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    var moment = new Date(time.dateTime);
    function written(locale, zone, parts) {
      return new Intl.DateTimeFormat(locale, Object.assign(
        { timeZone: zone, numberingSystem: "latn", calendar: "gregory" }, parts));
    }
    /* As the server writes it: the day in words, hours and minutes of 24, the name of the zone. */
    function inZone(name) {
      var reader = language === "en" ? "en-GB" : language;
      var day = written(reader, name, { dateStyle: "full" }).format(moment);
      var hour = written("en-GB", name, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(moment);
      var zoneName = written(language, name, { timeZoneName: "long" }).formatToParts(moment).find(function (part) {
        return part.type === "timeZoneName";
      }).value;
      return day + (language === "ar" ? "، " : ", ") + hour + " (" + zoneName + ")";
    }
    if (!own || !zone || inZone(zone) === inZone(time.dataset.zone)) {
      return;
    }
    var bdi = document.createElement("bdi");
    bdi.textContent = inZone(zone);
    own.append(own.dataset.label, " ", bdi);
    own.hidden = false;
  });

  /* Offers the zone of the reader's device, where it is not the one that is shown already. */
  var zones = document.getElementById("zone-choice");
  var ownZone = document.getElementById("zone-own");
  if (zones && ownZone) {
    var device = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (device && device !== "UTC" && device !== zones.value) {
      ownZone.querySelector("bdi").textContent = device.replace(/_/g, " ");
      ownZone.hidden = false;
      ownZone.addEventListener("click", function () {
        zones.add(new Option(device, device, true, true));
        zones.form.submit();
      });
    }
  }

  /* Looks again by itself how far work in the background is, until it has ended; who is at something there is left in peace. */
  function lookAgain(region) {
    fetch(location.href, { headers: { Accept: "text/html" } }).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(answer.status);
    }).then(function (text) {
      var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(region.id);
      if (fresh && !region.contains(document.activeElement)) {
        region.replaceWith(fresh);
        region = fresh;
      }
      watch(region);
    }).catch(function () {
      watch(region);
    });
  }
  function watch(region) {
    if (region && region.dataset.lookAgain) {
      setTimeout(lookAgain, 2000, region);
    }
  }
  watch(document.querySelector("[data-look-again]"));

  /* The box of faults takes the focus, so that it is read first. */
  var faults = document.getElementById("error-summary");
  if (faults) {
    faults.focus();
  }
})();
