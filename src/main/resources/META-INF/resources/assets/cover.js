// Covering a photo by drawing: each box becomes a hidden field, just as a ticked cell is a field.
(function () {
  'use strict';
  var cover = document.querySelector('[data-cover]');
  var undo = document.querySelector('[data-cover-undo]');
  var hint = document.querySelector('[data-cover-script]');
  if (!cover || !undo || !window.PointerEvent) {
    return;
  }
  var SMALLEST = 8; // CSS pixels; less is a tap on a cell
  var drawn = [];
  var start = null;
  var box = null;
  var swallow = false;

  function clamp(value) {
    return Math.min(1, Math.max(0, value));
  }

  function point(event) {
    var area = cover.getBoundingClientRect();
    return {
      x: clamp((event.clientX - area.left) / area.width),
      y: clamp((event.clientY - area.top) / area.height)
    };
  }

  function place(element, part) {
    element.style.left = part.x * 100 + '%';
    element.style.top = part.y * 100 + '%';
    element.style.width = part.w * 100 + '%';
    element.style.height = part.h * 100 + '%';
  }

  function show(part) {
    var element = document.createElement('div');
    element.className = 'cover__box';
    place(element, part);
    cover.appendChild(element);
    return element;
  }

  function between(a, b) {
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      w: Math.abs(a.x - b.x),
      h: Math.abs(a.y - b.y)
    };
  }

  function isBox(event) {
    return (
      Math.abs(event.clientX - start.clientX) >= SMALLEST ||
      Math.abs(event.clientY - start.clientY) >= SMALLEST
    );
  }

  function field(part) {
    var input = document.createElement('input');
    input.type = 'hidden';
    input.name = 'box';
    input.value = [part.x, part.y, part.w, part.h]
      .map(function (side) {
        return side.toFixed(4);
      })
      .join(',');
    cover.appendChild(input);
    return input;
  }

  function remember(element, input) {
    drawn.push({ element: element, input: input });
    undo.hidden = false;
  }

  function down(event) {
    if (event.isPrimary && event.button === 0) {
      start = { clientX: event.clientX, clientY: event.clientY, at: point(event) };
      swallow = false;
    }
  }

  function move(event) {
    if (!start || !event.isPrimary || (!box && !isBox(event))) {
      return;
    }
    var part = between(start.at, point(event));
    if (box) {
      place(box, part);
    } else {
      box = show(part);
    }
  }

  function up(event) {
    if (!start || !event.isPrimary) {
      return;
    }
    if (box) {
      var part = between(start.at, point(event));
      swallow = true;
      if (part.w > 0.001 && part.h > 0.001) {
        remember(box, field(part));
      } else {
        cover.removeChild(box);
      }
    }
    start = null;
    box = null;
  }

  function cancel() {
    if (box) {
      cover.removeChild(box);
    }
    start = null;
    box = null;
  }

  // the click that ends a drag must not tick the cell below it
  function click(event) {
    if (swallow) {
      swallow = false;
      event.preventDefault();
    }
  }

  function takeAway() {
    var last = drawn.pop();
    if (last) {
      cover.removeChild(last.element);
      last.input.parentNode.removeChild(last.input);
    }
    undo.hidden = drawn.length === 0;
  }

  // a box that was kept is taken away by unticking it
  function redraw(input) {
    var sides = input.value.split(',').map(Number);
    var element = show({ x: sides[0], y: sides[1], w: sides[2], h: sides[3] });
    function follow() {
      element.hidden = !input.checked;
    }
    input.addEventListener('change', follow);
    follow();
  }

  cover.classList.add('cover--drawing');
  hint.hidden = false;
  Array.prototype.forEach.call(document.querySelectorAll('input[name=box]'), redraw);
  cover.addEventListener('pointerdown', down);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', up);
  document.addEventListener('pointercancel', cancel);
  cover.addEventListener('click', click, true);
  undo.addEventListener('click', takeAway);
})();
