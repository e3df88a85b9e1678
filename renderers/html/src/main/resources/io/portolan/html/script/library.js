// The page's own Plotly serves if it reads typed arrays (since 3.0) and has every trace type of this chart.
function usable(candidate) {
  if (!candidate || !candidate.newPlot || !(parseInt(candidate.version, 10) >= 3)) return false;
  if (page.theirs !== candidate) {
    page.theirs = candidate;
    page.theirTraces = candidate.PlotSchema.get().traces;
  }
  return spec.traces.every(function (type) { return page.theirTraces[type]; });
}

function leavingPlotly(act) {
  var had = "Plotly" in window, theirs = window.Plotly;
  try {
    return act();
  } finally {
    if (had) window.Plotly = theirs; else delete window.Plotly;
  }
}

// A script element rather than eval, which a content policy may forbid where it lets inline scripts run. Its own
// module catches the library before an AMD loader or a bundler's global does.
function evaluate(text) {
  return leavingPlotly(function () {
    var script = document.createElement("script"), module = page.module = {exports: {}};
    if (nonce) script.nonce = nonce;
    script.textContent = "(function (module, exports, define, require) {" + text
      + "\n}).call(window, portolanPage.module, portolanPage.module.exports)";
    document.head.appendChild(script);
    script.remove();
    delete page.module;
    if (!module.exports.newPlot) throw new Error("this page does not let the library run");
    return module.exports;
  });
}

// Fetched rather than loaded by a script element, to be evaluated as the carried one is: out of any loader's sight.
function fromNetwork(cdn) {
  var how = {integrity: cdn.integrity, mode: "cors", credentials: "omit"};
  return page.libraries[cdn.integrity] = page.libraries[cdn.integrity] || window.fetch(cdn.url, how).then(function (answer) {
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  }).catch(function (error) {
    throw new Error("plotly.js could not be fetched from " + cdn.url + " (" + error.message + ")");
  }).then(evaluate);
}

function unpack(found) {
  var made = page.libraries[found.asset[1]] = inflate(found.bytes).then(evaluate);
  made.then(function () { if (spec.keep) keep(found.asset, found.bytes); }, function () {});
  return made;
}

// Wrapped, because a promise of the library must not be waited for before the search is over.
function library() {
  return whenFound(spec.libraries, function () {
    if (usable(window.Plotly)) return {plotly: window.Plotly};
    var made = spec.libraries.find(function (asset) { return page.libraries[asset[1]]; });
    if (made) return {plotly: page.libraries[made[1]]};
    var found = take(spec.libraries);
    if (found) return {plotly: unpack(found)};
    return spec.cdn && {plotly: fromNetwork(spec.cdn)};
  }).then(function (found) { return found.plotly; });
}

// plotly.js asks the network for a map's outline unless it finds it here.
function outline(asset) {
  var maps = window.PlotlyGeoAssets = window.PlotlyGeoAssets || {topojson: {}};
  return maps.topojson[asset[0]] || whenFound([asset], function () { return take([asset]); }).then(function (found) {
    if (spec.keep) keep(asset, found.bytes);
    return inflate(found.bytes);
  }).then(function (text) { maps.topojson[asset[0]] = JSON.parse(text); });
}
