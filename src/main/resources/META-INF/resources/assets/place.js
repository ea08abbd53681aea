// Before a form that has to say where it was pressed is sent, the browser is asked for its place.
// Without an answer the form goes without it, and the server says what to do.
(function () {
  'use strict';
  var PATIENCE = 20000; // ms for the phone to find its place
  var ENOUGH = 60000; // ms until a question that nobody answers counts as refused
  var ACCURACY = 9999; // metres, as much as the field holds

  function part(form, name) {
    return form.querySelector('[data-place-' + name + ']');
  }

  function waits(form, yes) {
    form.querySelector('button').disabled = yes;
    part(form, 'asking').hidden = !yes;
  }

  function words(coords) {
    var off = Math.min(Math.ceil(coords.accuracy), ACCURACY);
    return [coords.latitude.toFixed(6), coords.longitude.toFixed(6), off].join(',');
  }

  function ask(form) {
    var sent = false;
    function send(position) {
      if (!sent) {
        sent = true;
        part(form, 'field').value = position ? words(position.coords) : '';
        form.submit();
      }
    }
    function without() {
      send(null);
    }
    if (!navigator.geolocation) {
      without();
      return;
    }
    window.setTimeout(without, ENOUGH);
    navigator.geolocation.getCurrentPosition(send, without, {
      enableHighAccuracy: true,
      timeout: PATIENCE
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll('[data-place]'), function (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      waits(form, true);
      ask(form);
    });
    // the browser shows a page again as it was left
    window.addEventListener('pageshow', function () {
      part(form, 'field').value = '';
      waits(form, false);
    });
  });
})();
