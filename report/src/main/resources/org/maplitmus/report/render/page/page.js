const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const form = document.getElementById('filters');
const moves = document.getElementById('moves');
const grids = all('.matrix').map((table, part) => ({
  table,
  part,
  names: all('thead th', table).slice(1).map(head => head.textContent.trim()),
}));
const columns = grids.flatMap(({ names }) => names);
const columnStyle = document.head.appendChild(document.createElement('style'));
const WORDED = 8;

const rows = new Map(all('.matrix .row').map(row => [row.querySelector('a').hash.slice(1), row]));
const chapters = all('.chapter').map(chapter => ({ chapter, unfolded: chapter.open }));
const guarantees = all('details.guarantee').map(section => ({
  id: section.id,
  section,
  family: section.closest('.chapter').dataset.family,
  limit: section.querySelector('.about-limit') !== null,
  row: rows.get(section.id),
  text: null,
}));
const byId = new Map(guarantees.map(guarantee => [guarantee.id, guarantee]));
const evidenceRows = guarantee => {
  guarantee.cells = guarantee.cells || all('.evidence tr[id]', guarantee.section).map(row => ({
    row,
    verdict: row.className.split(' ').pop(),
    twin: row.classList.contains('twin'),
    subject: row.id.slice(row.id.indexOf('@') + 1),
  }));
  return guarantee.cells;
};

const prepare = guarantee => {
  if (guarantee.prepared) return;
  guarantee.prepared = true;
  evidenceRows(guarantee).forEach(({ row, verdict, twin }) => {
    const head = row.cells[0];
    head.replaceChildren(element('a', { href: `#${row.id}`, 'aria-expanded': isOpen(row) }, ...head.childNodes));
    if (verdict === 'BROKEN' && !twin) openCell(row);
  });
};

const textOf = guarantee => {
  if (guarantee.text === null) {
    const parts = all('summary > :not(.strip), .sources, h3, figure, .declared', guarantee.section);
    guarantee.text = `${guarantee.family} ${parts.map(part => part.textContent).join(' ')}`.toLowerCase();
  }
  return guarantee.text;
};

const fromHash = () => {
  const parts = location.hash.slice(1).split('&').filter(Boolean);
  const query = new URLSearchParams(parts.filter(part => part.includes('=')).join('&'));
  return {
    target: decodeURIComponent(parts.find(part => !part.includes('=')) || ''),
    q: query.get('q') || '',
    family: query.get('family') || '',
    limit: query.get('limit') === 'only',
    subjects: query.getAll('subject').filter(name => columns.includes(name)),
    verdicts: query.getAll('verdict'),
    from: query.get('from') || '',
    to: query.get('to') || '',
  };
};

const toHash = state => {
  const query = new URLSearchParams();
  ['q', 'family', 'from', 'to'].forEach(name => { if (state[name]) query.set(name, state[name]); });
  if (state.limit) query.set('limit', 'only');
  state.subjects.forEach(subject => query.append('subject', subject));
  state.verdicts.forEach(verdict => query.append('verdict', verdict));
  const target = state.target && encodeURIComponent(state.target).replace(/%40/g, '@');
  const hash = [target, query.toString()].filter(Boolean).join('&');
  return hash ? `#${hash}` : location.pathname + location.search;
};

const checked = name => all(`[name=${name}]:checked`, form).map(box => box.value);

const chosen = target => ({
  target,
  q: form.elements.q.value.trim(),
  family: form.elements.family.value,
  limit: checked('limit').length > 0,
  subjects: checked('subject'),
  verdicts: checked('verdict'),
  from: moves ? moves.elements.from.value : '',
  to: moves ? moves.elements.to.value : '',
});

const choose = state => {
  form.elements.q.value = state.q;
  form.elements.family.value = state.family;
  all('[name=limit]', form).forEach(box => { box.checked = state.limit; });
  all('[name=subject]', form).forEach(box => { box.checked = state.subjects.includes(box.value); });
  all('[name=verdict]', form).forEach(box => { box.checked = state.verdicts.includes(box.value); });
  if (moves) ['from', 'to'].forEach(side => { moves.elements[side].value = state[side]; });
};

const none = { target: '', q: '', family: '', limit: false, subjects: [], verdicts: [] };

const wordsOf = state => state.q.toLowerCase().split(/\s+/).filter(Boolean);

const speaksOf = (guarantee, state, words) =>
  (!state.family || guarantee.family === state.family)
  && (!state.limit || guarantee.limit)
  && (!words.length || words.every(word => textOf(guarantee).includes(word)));

const isShown = (cell, state, keys) =>
  (cell.twin || !keys.length || keys.includes(cell.subject))
  && (!state.verdicts.length || state.verdicts.includes(cell.verdict));

const showColumns = (state, matching, filtered) => {
  const isHidden = name => state.subjects.length && !state.subjects.includes(name)
    || filtered && !matching.has(safe(name));
  const others = state.verdicts.map(verdict => `:not(.${verdict})`).join('');
  const rules = grids.flatMap(({ table, part, names }) => {
    const hidden = names.map((name, index) => [name, index + 2]).filter(([name]) => isHidden(name));
    table.classList.toggle('dense', names.length - hidden.length > WORDED);
    return hidden.map(([, nth]) => `.part-${part} tr > :nth-child(${nth}){display:none}`);
  });
  columnStyle.textContent = rules.join('') + (others && `.matrix td${others} > a{visibility:hidden}`);
  all('[name=chosen]', form).forEach(output => {
    output.value = state.subjects.length ? `${state.subjects.length} of ${columns.length}` : `all ${columns.length}`;
  });
};

const showTeeth = (state, words, passing) => all('.teeth tbody tr').forEach(row => {
  const guarantee = byId.get(row.dataset.guarantee);
  const named = words.length > 0 && words.every(word => row.textContent.toLowerCase().includes(word));
  const passes = passing.has(guarantee) || named && speaksOf(guarantee, state, []);
  row.hidden = !passes || state.verdicts.length > 0 && !state.verdicts.includes(row.dataset.verdict);
});

const unfold = (body, open) => {
  body.classList.toggle('folded', !open);
  body.querySelector('button').setAttribute('aria-expanded', open);
};

const families = all('.matrix tbody').map(body => ({ body, unfolded: !body.classList.contains('folded') }));

let narrowed = false;
const fold = filtered => {
  if (filtered === narrowed) return;
  narrowed = filtered;
  chapters.forEach(({ chapter, unfolded }) => { chapter.open = filtered || unfolded; });
  families.forEach(({ body, unfolded }) => unfold(body, filtered || unfolded));
};

const apply = state => {
  const words = wordsOf(state);
  const keys = state.subjects.map(safe);
  const filtered = Boolean(words.length || state.family || state.limit || state.verdicts.length);
  const passing = new Set(guarantees.filter(guarantee => speaksOf(guarantee, state, words)));
  let [shown, cells, sections] = [0, 0, 0];
  const matching = new Set();
  guarantees.forEach(guarantee => {
    const passes = passing.has(guarantee);
    let matches = 0;
    evidenceRows(guarantee).forEach(cell => {
      const visible = isShown(cell, state, keys);
      cell.row.hidden = !visible;
      if (!visible) closeCell(cell.row);
      if (cell.twin && grids.length) return;
      cells++;
      if (!visible) return;
      matches++;
      if (passes) matching.add(cell.subject);
    });
    if (passes) shown += matches;
    const visible = passes && (matches > 0 || !filtered && !keys.length);
    guarantee.section.hidden = !visible;
    if (visible) sections++;
    if (guarantee.row) guarantee.row.hidden = !(passes && matches > 0);
  });
  showColumns(state, matching, filtered);
  families.forEach(({ body }) => { body.hidden = all('.row', body).every(row => row.hidden); });
  grids.forEach(({ table }) => { table.parentElement.hidden = all('tbody', table).every(body => body.hidden); });
  chapters.forEach(({ chapter }) => { chapter.hidden = all('.guarantee', chapter).every(section => section.hidden); });
  showTeeth(state, words, passing);
  fold(filtered);
  form.elements.shown.value = `${count(shown)} of ${count(cells)} cells, ${sections} of ${guarantees.length} guarantees`;
};

const isUnfolded = () => families.length
  ? families.every(({ body }) => !body.classList.contains('folded'))
  : chapters.every(({ chapter }) => chapter.open);

const labelFold = () => {
  form.elements.fold.textContent = isUnfolded() ? 'Fold all families' : 'Unfold all families';
};

const reveal = named => {
  for (let around = named; around; around = around.parentElement) {
    if (around.tagName === 'DETAILS') around.open = true;
  }
  if (named.matches('.evidence tr')) {
    prepare(byId.get(named.closest('.guarantee').id));
    openCell(named);
  }
  named.classList.add('named');
  named.scrollIntoView({ block: 'start' });
};

let shownMove = '';
const follow = () => {
  const state = fromHash();
  const named = state.target ? document.getElementById(state.target) : null;
  choose(state);
  apply(state);
  const pair = `${state.from}\n${state.to}`;
  const changed = pair !== shownMove;
  shownMove = pair;
  if (changed) showMove(state.from, state.to);
  all('.named').forEach(element => element.classList.remove('named'));
  if (named && named.closest('[hidden]')) {
    choose({ ...none, from: state.from, to: state.to });
    apply(none);
  }
  if (named) reveal(named);
  else if (changed && state.from && state.to && moves) document.getElementById('moving').scrollIntoView();
  labelFold();
};

const settle = () => {
  const state = chosen('');
  history.replaceState(null, '', toHash(state));
  apply(state);
  labelFold();
};

let waiting = 0;
form.addEventListener('input', event => {
  if (event.target.name !== 'q') return;
  clearTimeout(waiting);
  waiting = setTimeout(settle, 120);
});
form.addEventListener('change', event => { if (event.target.name !== 'q') settle(); });
form.addEventListener('reset', () => setTimeout(settle));
form.addEventListener('submit', event => event.preventDefault());
form.elements.fold.addEventListener('click', () => {
  const open = !isUnfolded();
  families.forEach(({ body }) => unfold(body, open));
  chapters.forEach(({ chapter }) => { chapter.open = open; });
  labelFold();
});

if (moves) {
  const settleMove = () => {
    const state = chosen('');
    history.replaceState(null, '', toHash(state));
    shownMove = `${state.from}\n${state.to}`;
    showMove(state.from, state.to);
  };
  moves.addEventListener('change', settleMove);
  moves.addEventListener('submit', event => event.preventDefault());
  moves.elements.swap.addEventListener('click', () => {
    const { from, to } = moves.elements;
    [from.value, to.value] = [to.value, from.value];
    settleMove();
  });
  document.getElementById('moving').hidden = false;
}

document.addEventListener('click', event => {
  const button = event.target.closest('.matrix .family button');
  if (button) {
    const body = button.closest('tbody');
    unfold(body, body.classList.contains('folded'));
    labelFold();
    return;
  }
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const row = link.closest('.evidence tr[id]');
  const target = decodeURIComponent(link.hash.slice(1));
  if (row && row.id === target && isOpen(row)) {
    closeCell(row);
    return;
  }
  const hash = toHash(chosen(target));
  if (hash === location.hash) follow();
  else location.hash = hash;
});

document.addEventListener('toggle', event => {
  if (event.target.matches('details.guarantee') && event.target.open) prepare(byId.get(event.target.id));
}, true);

window.addEventListener('hashchange', follow);

let folded = [];
window.addEventListener('beforeprint', () => {
  folded = all('.chapter:not([open]), .guarantee:not([open])');
  folded.forEach(details => { details.open = true; });
});
window.addEventListener('afterprint', () => folded.forEach(details => { details.open = false; }));

form.hidden = false;
follow();
document.documentElement.classList.add('ready');
