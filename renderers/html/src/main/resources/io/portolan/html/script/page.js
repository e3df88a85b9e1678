// What the outputs of one page share. Keys are SHA-256 hashes of packed assets, so that two versions never meet.
var page = window.portolanPage || (window.portolanPage = {packed: {}, recalled: {}, libraries: {}, waiting: [], live: []});

// A notebook may run a script without making it the current one, and may show one output twice: the chart is then the
// first with this id that nobody has taken.
function findRoot() {
  var here = document.currentScript && document.currentScript.closest("[data-portolan]");
  var all = here ? [here] : document.querySelectorAll('[data-portolan="' + spec.id + '"]');
  for (var i = 0; i < all.length; i++) {
    if (!all[i].portolan) return all[i];
  }
}

function note(text) {
  var line = document.createElement("p");
  line.className = "portolan-note";
  line.style.cssText = "margin:2px 0;font:12px sans-serif;color:#808080";
  line.textContent = text;
  root.appendChild(line);
  return line;
}

function failed(error) {
  var reason = error && error.message || String(error);
  note("The chart stays a picture: " + reason);
  console.warn("Portolan: the chart stays a picture:", error);
}

function arrived() {
  page.waiting = page.waiting.filter(function (served) { return !served(); });
}

function unbase64(text) {
  var raw = atob(text), bytes = new Uint8Array(raw.length);
  for (var i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

function inflate(bytes) {
  if (!window.DecompressionStream) return Promise.reject(new Error("this browser is too old to unpack plotly.js"));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

// The browser's own store keeps what a page has carried, so that a chart outlives the cell that carried its library.
function store(mode, act) {
  return new Promise(function (resolve, reject) {
    var opening = window.indexedDB.open("portolan", 1);
    opening.onupgradeneeded = function () { opening.result.createObjectStore("assets"); };
    opening.onerror = function () { reject(opening.error); };
    opening.onsuccess = function () {
      var base = opening.result, asked = act(base.transaction("assets", mode).objectStore("assets"));
      asked.onsuccess = function () { resolve(asked.result); base.close(); };
      asked.onerror = function () { reject(asked.error); base.close(); };
    };
  });
}

function hash(bytes) {
  return window.crypto.subtle.digest("SHA-256", bytes).then(function (digest) {
    return btoa(String.fromCharCode.apply(null, new Uint8Array(digest)));
  });
}

// Without crypto.subtle (plain http from another machine) what is kept cannot be trusted more than the page itself.
function recall(asset) {
  var name = asset[0], sha = asset[1];
  if (!page.recalled[sha]) {
    page.recalled[sha] = store("readonly", function (assets) { return assets.get(name); }).then(function (kept) {
      if (!kept || kept.sha !== sha) return;
      return (window.crypto && window.crypto.subtle ? hash(kept.bytes) : Promise.resolve(sha)).then(function (found) {
        if (found === sha) page.packed[sha] = kept.bytes;
      });
    });
  }
  page.recalled[sha].then(arrived, arrived);
}

function keep(asset, bytes) {
  var kept = {sha: asset[1], bytes: bytes};
  store("readwrite", function (assets) { return assets.put(kept, asset[0]); }).catch(function () {});
}

// Calls look now and whenever an asset arrives, until it answers; after ten seconds says why nothing happens.
function whenFound(assets, look) {
  return new Promise(function (resolve) {
    var told, tries = 0, timer;
    function served() {
      var found = look();
      if (!found) return false;
      if (told) told.remove();
      clearInterval(timer);
      resolve(found);
      return true;
    }
    if (served()) return;
    page.waiting.push(served);
    assets.forEach(recall);
    timer = setInterval(function () {
      arrived();
      if (++tries < 40) return;
      clearInterval(timer);
      told = note("A picture for now: the library that draws this chart came with another output, "
        + "which is not on this page. Run this cell again.");
    }, 250);
  });
}

// The packed bytes of the first of the assets that the page has.
function take(assets) {
  var asset = assets.find(function (wanted) { return page.packed[wanted[1]]; }), bytes = asset && page.packed[asset[1]];
  return asset && {asset: asset, bytes: typeof bytes === "string" ? unbase64(bytes) : bytes};
}
