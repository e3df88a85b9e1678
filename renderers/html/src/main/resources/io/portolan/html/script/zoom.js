// Messages to the program that made the page's charts, where the page can send any.
function channel() {
  var notebook = window.Jupyter && window.Jupyter.notebook, kernel = notebook && notebook.kernel;
  if (!kernel || !kernel.comm_manager) return null;
  if (page.comm && page.kernel === kernel && page.kernelId === kernel.id) return page.comm;
  page.kernel = kernel;
  page.kernelId = kernel.id;
  page.asked = {};
  page.comm = kernel.comm_manager.new_comm("portolan", {});
  page.comm.on_msg(function (message) {
    var data = message.content.data, asked = page.asked[data.number];
    delete page.asked[data.number];
    if (asked) asked(data);
  });
  page.comm.on_close(function () { page.comm = null; });
  return page.comm;
}

function ask(question, take) {
  var comm = channel();
  if (!comm) return;
  page.number = (page.number || 0) + 1;
  page.asked[page.number] = take;
  comm.send({address: spec.endpoint, number: page.number, question: JSON.stringify(question)});
}

// After a zoom the picture is drawn anew for what is in sight. Only what depends on the range is replaced: the zoom
// itself, and what the reader did to the legend, stay. Of several answers the last question's counts.
function sharpen(Plotly, drawn) {
  var turn = 0, timer;
  drawn.on("plotly_relayout", function (change) {
    var keys = Object.keys(change);
    if (!keys.some(function (key) { return /^[xy]axis\d*\.(range|autorange)/.test(key); })) return;
    clearTimeout(timer);
    timer = setTimeout(function () { request(keys.some(function (key) { return /autorange$/.test(key); })); }, 80);
  });
  function request(all) {
    var mine = ++turn, axes = drawn.layout;
    var question = all ? {} : {x: axes.xaxis.range, y: axes.yaxis.range};
    ask(question, function (reply) {
      if (mine !== turn || !chart.graph) return;
      if (reply.failed) chart.stale = chart.stale || note("The picture stays coarse: " + reply.failed);
      else place(JSON.parse(reply.answer));
    });
  }
  function place(sharp) {
    if (chart.stale) chart.stale.remove();
    chart.stale = null;
    var layout = Object.assign({}, drawn.layout, {images: sharp.layout.images});
    Object.keys(sharp.layout).forEach(function (key) {
      if (/^coloraxis/.test(key)) layout[key] = sharp.layout[key];
    });
    Plotly.react(drawn, sharp.data, layout, figure.config);
  }
}
