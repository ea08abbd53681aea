// Queues by keyboard: j and k go to the next and the previous row, Enter opens it, x picks it.
"use strict";
(function () {
  const links = Array.from(document.querySelectorAll(".queue__main a"));
  function typing(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }
  function go(step) {
    const now = links.indexOf(document.activeElement);
    const next = now < 0 ? (step > 0 ? 0 : links.length - 1) : now + step;
    if (links[next]) {
      links[next].focus();
    }
  }
  const hint = document.querySelector("[data-queue-keys]");
  if (hint && window.matchMedia("(pointer: fine)").matches) {
    hint.hidden = false;
  }
  document.addEventListener("keydown", function (event) {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      go(event.key === "j" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "x" && links.includes(document.activeElement)) {
      const pick = document.activeElement.closest("tr").querySelector("[type=checkbox]");
      if (pick) {
        pick.click();
        event.preventDefault();
      }
    }
  });
})();
