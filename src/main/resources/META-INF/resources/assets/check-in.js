// The leader's list goes on without network: each mark is signed where it is made, kept on this
// device and sent once the network is back. Only the keys of sign-ups are kept, no names.
(function () {
  'use strict';
  var desk = document.querySelector('[data-marks]');
  var net = document.querySelector('[data-net]');
  if (!desk || !net) {
    return;
  }
  var MOST = 100; // marks in one go
  var PATIENCE = 10000; // ms until an answer counts as none
  var AGAIN = 15000; // ms between tries
  var COPY = 60000; // ms after which a page is an old copy
  // of several leaders who share a device each keeps her own: only she can send them
  var whose = desk.getAttribute('data-leader') + ' ' + desk.getAttribute('data-slot');
  var KEPT = 'wushe-marks ' + whose;
  var REFUSED = 'wushe-refused ' + whose;
  var skew = Date.now() - Number(desk.getAttribute('data-now'));
  var said = navigator.onLine ? 'online' : 'offline';
  var sending = false;
  var key = null;

  function read(name) {
    return JSON.parse(window.localStorage.getItem(name) || '[]');
  }

  function write(name, list) {
    window.localStorage.setItem(name, JSON.stringify(list));
  }

  function able() {
    try {
      write(KEPT, read(KEPT));
      return !!(window.fetch && window.AbortController && window.crypto.subtle);
    } catch (closed) {
      return false;
    }
  }

  function say(what) {
    said = what;
    net.hidden = false;
    net.className = what === 'online' ? 'net' : 'net net--away';
    Array.prototype.forEach.call(net.querySelectorAll('[data-say]'), function (one) {
      one.hidden = one.getAttribute('data-say') !== what;
    });
    var waiting = able() ? read(KEPT).length : 0;
    net.querySelector('[data-count]').textContent = waiting;
    net.querySelector('[data-waiting]').hidden = waiting === 0 && what === 'online';
  }

  function bytes(text) {
    var raw = window.atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(raw, function (one) {
      return one.charCodeAt(0);
    });
  }

  function text(buffer) {
    var raw = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return window.btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function newId() {
    var random = window.crypto.getRandomValues(new Uint8Array(16));
    random[6] = (random[6] & 15) | 64;
    random[8] = (random[8] & 63) | 128;
    var hex = Array.prototype.map
      .call(random, function (one) {
        return (one + 256).toString(16).slice(1);
      })
      .join('');
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
  }

  function keep(signup, kind) {
    var mark = { id: newId(), signup: signup, kind: kind, at: Date.now() };
    var line = [desk.getAttribute('data-device'), mark.id, signup, kind, mark.at, Math.round(skew)];
    return window.crypto.subtle
      .sign('HMAC', key, new TextEncoder().encode(line.join(' ')))
      .then(function (mac) {
        mark.line = line.join(' ') + ' ' + text(mac);
        write(KEPT, read(KEPT).concat([mark]));
        paint();
        focus(signup);
      });
  }

  function clock(at) {
    var time = new Date(at);
    return ('0' + time.getHours()).slice(-2) + ':' + ('0' + time.getMinutes()).slice(-2);
  }

  function panel(signup) {
    return desk.querySelector('[data-signup="' + signup + '"]');
  }

  function focus(signup) {
    var head = panel(signup) && panel(signup).querySelector('h2');
    if (head) {
      head.focus();
    }
  }

  // what waits stands at its person as if it were noted, and says that it waits
  function paint() {
    read(KEPT).forEach(function (mark) {
      var one = panel(mark.signup);
      if (!one) {
        return;
      }
      var came = mark.kind === 'CAME';
      var words = desk.getAttribute(came ? 'data-kept-came' : 'data-kept-left');
      var state = one.querySelector('[data-state]');
      state.textContent = words.replace('@', clock(mark.at));
      state.className = 'state state--waiting';
      Array.prototype.forEach.call(one.querySelectorAll('form'), function (form) {
        form.hidden = !(came && form.getAttribute('data-mark') === 'LEFT');
      });
    });
    say(said);
  }

  function answered() {
    var refused = read(REFUSED);
    var list = document.querySelector('[data-answers]');
    list.textContent = '';
    refused.forEach(function (one) {
      var item = document.createElement('li');
      item.textContent = describe(one);
      list.appendChild(item);
    });
    document.querySelector('[data-answered]').hidden = refused.length === 0;
  }

  function describe(mark) {
    var one = panel(mark.signup);
    var said = desk.getAttribute(mark.kind === 'CAME' ? 'data-said-came' : 'data-said-left');
    var name = one ? one.querySelector('h2').textContent : '';
    return clock(mark.at) + ' ' + said.replace('@', name) + ': ' + mark.words;
  }

  function settle(marks, answer) {
    var lines = answer.split('\n');
    var gone = {};
    marks.forEach(function (mark, i) {
      var parts = /^([A-Z]+) (.*)$/.exec(lines[i] || '');
      if (!parts) {
        return;
      }
      gone[mark.id] = true;
      if (['TAKEN', 'KNOWN', 'CONFLICT'].indexOf(parts[1]) < 0) {
        var line = { signup: mark.signup, kind: mark.kind, at: mark.at, words: parts[2] };
        write(REFUSED, read(REFUSED).concat([line]));
      }
    });
    write(
      KEPT,
      read(KEPT).filter(function (mark) {
        return !gone[mark.id];
      })
    );
    return Object.keys(gone).length > 0;
  }

  function ask(path, options) {
    var stop = new AbortController();
    var timer = window.setTimeout(function () {
      stop.abort();
    }, PATIENCE);
    options.signal = stop.signal;
    options.redirect = 'manual';
    options.headers['X-Requested-With'] = 'JavaScript';
    return window.fetch(path, options).then(function (response) {
      window.clearTimeout(timer);
      return response;
    });
  }

  // what the leader is typing meanwhile stays where she types it
  function replace(fresh) {
    var held = document.activeElement;
    var active = desk.contains(held) ? held.closest('[data-signup]') : null;
    var typed = Array.prototype.slice.call(desk.querySelectorAll('input[name=time]'));
    desk.innerHTML = fresh.innerHTML;
    typed.forEach(function (one) {
      var now = document.getElementById(one.id);
      if (now) {
        now.value = one.value;
      }
      if (now && one === held) {
        now.focus();
      }
    });
    if (active) {
      focus(active.getAttribute('data-signup'));
    }
  }

  // the list as it stands at the desk now; the page itself stays open
  function renew() {
    return ask(desk.getAttribute('data-marks').replace(/marks$/, 'people'), { headers: {} })
      .then(function (response) {
        return response.ok ? response.text() : null;
      })
      .then(function (page) {
        var fresh =
          page && new DOMParser().parseFromString(page, 'text/html').querySelector('[data-marks]');
        if (fresh) {
          skew = Date.now() - Number(fresh.getAttribute('data-now'));
          said = 'online';
          replace(fresh);
        }
      });
  }

  function state(response) {
    if (response.ok) {
      return 'online';
    }
    var out = response.type === 'opaqueredirect' || response.status === 401;
    return out || response.status === 499 ? 'sign-in' : 'trouble';
  }

  function send() {
    var marks = read(KEPT).slice(0, MOST);
    if (sending || marks.length === 0) {
      return;
    }
    sending = true;
    var lines = [String(Date.now())].concat(
      marks.map(function (mark) {
        return mark.line;
      })
    );
    ask(desk.getAttribute('data-marks'), {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body: lines.join('\n')
    })
      .then(function (response) {
        said = state(response);
        return response.ok ? response.text() : '';
      })
      .then(function (answer) {
        return settle(marks, answer) ? renew() : null;
      })
      .catch(function () {
        said = 'offline';
      })
      .then(function () {
        sending = false;
        paint();
        answered();
        if (said === 'online' && read(KEPT).length > 0) {
          send();
        }
      });
  }

  function submit(event) {
    var kind = event.target.getAttribute('data-mark');
    var holds = Date.now() - skew < Number(desk.getAttribute('data-expires'));
    if (kind && key && holds) {
      event.preventDefault();
      var form = event.target;
      keep(form.closest('[data-signup]').getAttribute('data-signup'), kind).then(send, function () {
        form.submit(); // nothing can be kept here, so it goes the usual way
      });
    } else if (said === 'offline' || !navigator.onLine) {
      event.preventDefault();
      say('needed');
      said = 'offline';
    }
  }

  if (!able()) {
    say('none');
    return;
  }
  window.crypto.subtle
    .importKey(
      'raw',
      bytes(desk.getAttribute('data-key')),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign']
    )
    .then(function (imported) {
      key = imported;
      document.querySelector('[data-stay]').hidden = false;
      paint();
      answered();
      send();
      if (Math.abs(skew) > COPY && navigator.onLine) {
        renew().then(paint, paint); // a copy the browser kept, or a clock that is wrong
      }
    });
  desk.addEventListener('submit', submit);
  document.querySelector('[data-clear]').addEventListener('click', function () {
    write(REFUSED, []);
    answered();
  });
  window.addEventListener('offline', function () {
    say('offline');
  });
  window.addEventListener('online', function () {
    say('online');
    send();
  });
  window.addEventListener('storage', function (event) {
    if (event.key === KEPT) {
      renew().then(paint, paint);
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (said !== 'online' && read(KEPT).length > 0) {
      event.preventDefault();
    }
  });
  window.setInterval(send, AGAIN);
})();
