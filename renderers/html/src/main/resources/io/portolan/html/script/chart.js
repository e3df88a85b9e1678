var root = findRoot(), nonce = document.currentScript && document.currentScript.nonce;
if (!root) return;
var chart = root.portolan = {};
var still = root.firstElementChild, figure, graph;

function figureOf() {
  return spec.packed ? inflate(unbase64(spec.packed)).then(JSON.parse) : spec.figure;
}

// Drawn out of sight and swapped when it is whole, so that nothing flickers and a failure leaves the still. A chart that
// was sent to rest in the meantime is no longer the one.
function draw(Plotly) {
  var drawn = graph = document.createElement("div");
  drawn.style.cssText = "position:absolute;top:0;left:0;visibility:hidden;width:100%;height:" + spec.height + "px";
  root.insertBefore(drawn, still);
  return Promise.resolve(Plotly.newPlot(drawn, figure)).then(function () {
    if (drawn !== graph) return;
    still.remove();
    drawn.style.position = "relative";
    drawn.style.visibility = "";
    chart.graph = drawn;
    chart.plotly = Plotly;
    follow(Plotly);
    if (spec.endpoint) sharpen(Plotly, drawn);
  }, function (error) {
    Plotly.purge(drawn);
    drawn.remove();
    throw error;
  });
}

// The window's size is not all that changes: tabs open, side bars close.
function follow(Plotly) {
  if (spec.fixed || !window.ResizeObserver) return;
  var width = graph.clientWidth, drawn = graph;
  chart.watch = new ResizeObserver(function () {
    if (drawn.clientWidth && drawn.clientWidth !== width) {
      width = drawn.clientWidth;
      Plotly.Plots.resize(drawn);
    }
  });
  chart.watch.observe(drawn);
}

// A browser has some 16 WebGL contexts and drops the oldest beyond them; a chart takes up to three. So four charts are
// live, others rest as stills, with their zoom, until they come into sight.
function rest(Plotly) {
  page.live = page.live.filter(function (other) { return other !== chart; });
  chart.resting = true;
  if (chart.graph) figure = {data: graph.data, layout: graph.layout, config: figure.config, frames: figure.frames};
  if (chart.watch) chart.watch.disconnect();
  root.insertBefore(still, graph);
  Plotly.purge(graph);
  graph.remove();
  graph = chart.graph = null;
}

function wake(Plotly) {
  while (page.live.length >= 4) {
    var unseen = page.live.filter(function (other) { return !other.seen; });
    (unseen[0] || page.live[0]).rest();
  }
  page.live.push(chart);
  chart.resting = false;
  return draw(Plotly);
}

function takeTurns(Plotly) {
  chart.rest = function () { rest(Plotly); };
  chart.resting = page.live.length >= 4;
  if (window.IntersectionObserver) {
    new IntersectionObserver(function (changes) {
      var was = chart.seen;
      chart.seen = changes[changes.length - 1].isIntersecting;
      if (chart.seen && !was && chart.resting) wake(Plotly).catch(failed);
    }).observe(root);
  }
  return chart.resting ? undefined : wake(Plotly);
}

if (spec.note) note(spec.note);
Object.keys(carried).forEach(function (sha) { page.packed[sha] = page.packed[sha] || carried[sha]; });
arrived();
chart.ready = Promise.all([library(), figureOf()].concat(spec.outlines.map(outline))).then(function (all) {
  figure = all[1];
  if (spec.endpoint) figure.layout.uirevision = figure.layout.uirevision || "zoom";
  return spec.webgl ? takeTurns(all[0]) : draw(all[0]);
});
chart.ready.catch(failed);
