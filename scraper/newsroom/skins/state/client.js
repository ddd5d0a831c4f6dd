(function () {
  var next = document.getElementById("__NEXT_DATA__");
  var a = next ? JSON.parse(next.textContent).props.pageProps.article : (window.__STATE__ || window.__PRELOADED_STATE__ || { content: {} }).content.current;
  var root = document.getElementById("app");
  if (!a || !root) return;
  function add(parent, tag, cls, text) { var e = document.createElement(tag); if (cls) e.className = cls; if (text) e.textContent = text; parent.appendChild(e); return e; }
  function when(iso) { return new Date(iso).toLocaleString("en-US", { dateStyle: "long", timeStyle: "short", timeZone: "America/Chicago" }); }
  root.textContent = "";
  add(root, "p", "s-label", a.kicker || a.section.name);
  add(root, "h1", "s-title", a.headline);
  if (a.dek) add(root, "p", "s-dek", a.dek);
  var meta = add(root, "p", "s-meta");
  if (a.byline) add(meta, "strong", "", a.byline + " ");
  add(meta, "span", "", when(a.publishedAt) + (a.updatedAt ? " · Updated " + when(a.updatedAt) : ""));
  var body = add(root, "div", "s-body");
  if (a.bodyHtml) body.innerHTML = a.bodyHtml;
  (a.contentElements || []).forEach(function (e) {
    if (e.type === "image") { var f = add(body, "figure"); add(f, "img").src = e.url; if (e.caption) { var c = add(f, "figcaption", "", e.caption + " "); if (e.credit) add(c, "span", "credit", e.credit); } }
    else if (e.type === "table") { var t = add(body, "table"); e.content.forEach(function (r) { var tr = add(t, "tr"); r.forEach(function (cell) { add(tr, "td", "", cell); }); }); }
    else if (e.type === "live_entry") { var d = add(body, "div", "live-entry"); add(d, "time", "", when(e.time)); if (e.headline) add(d, "h3", "", e.headline); add(d, "p", "", e.content); }
    else add(body, { header: "h" + (e.level || 2), quote: "blockquote", list_item: "li" }[e.type] || "p", "", e.content);
  });
  if (a.isPremium) add(root, "div", "s-wall", "Subscribe to keep reading.");
})();
