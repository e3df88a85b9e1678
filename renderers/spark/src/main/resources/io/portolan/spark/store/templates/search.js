(() => {
  const MOST = 60;
  const part = id => document.getElementById(id);
  const input = part("search");
  let texts;

  // Scripts, unlike other files, may be read by a page that lies on a disk.
  function read() {
    if (!part("list")) {
      const script = document.createElement("script");
      script.id = "list";
      script.src = "charts.js";
      script.onload = () => {
        texts = portolanGallery.charts.map(([name, labels]) => [name, ...labels].join("\n").toLowerCase());
        search();
      };
      document.head.append(script);
    }
  }

  function card([name, labels, file, error]) {
    const copy = part(file ? "drawn" : "failed").content.cloneNode(true);
    if (file) {
      const address = encodeURI(file);
      copy.querySelector("a").href = address;
      copy.querySelector("img").src = address;
      copy.querySelector("img").alt = name;
    } else {
      copy.querySelector("div").append(error);
    }
    const caption = copy.querySelector("figcaption");
    caption.querySelector("b").textContent = name;
    labels.forEach((label, i) => {
      const key = document.createElement("span");
      key.style.opacity = 0.65;
      key.textContent = portolanGallery.labels[i];
      caption.append(document.createElement("br"), key, " " + label);
    });
    return copy;
  }

  function search() {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    const asked = words.length > 0 && texts !== undefined;
    const found = asked ? portolanGallery.charts.filter((chart, i) => words.every(word => texts[i].includes(word))) : [];
    part("results").replaceChildren(...found.slice(0, MOST).map(card));
    part("found").textContent = found.length + " found" + (found.length > MOST ? ", the first " + MOST + " shown" : "");
    part("found").hidden = part("results").hidden = !asked;
    part("page").hidden = part("pages").hidden = asked;
  }

  input.hidden = false;
  input.addEventListener("focus", read);
  input.addEventListener("input", () => { read(); search(); });
})();
