const changes = { '10': 'lost', '01': 'gained', '11': 'kept', '1-': 'notApplicable', '-1': 'notApplicable' };

const move = (from, to) => {
  const lists = { lost: [], gained: [], kept: [], notApplicable: [] };
  const [left, right] = [from, to].map(name => data.subjects.indexOf(name));
  Object.entries(data.promises).forEach(([guarantee, marks]) => {
    const change = changes[marks[left] + marks[right]];
    if (change) lists[change].push(guarantee);
  });
  return lists;
};

const signOf = (guarantee, subject) => {
  const row = document.getElementById(`${guarantee}@${safe(subject)}`);
  return row ? element('a', { href: `#${row.id}`, title: subject, class: row.className.replace(/opened|named/g, '') }, row.cells[1].textContent) : '';
};

const moveItem = (guarantee, from, to) => {
  const statement = document.querySelector(`#${CSS.escape(guarantee)} .statement`).textContent.trim();
  return element('li', {},
    element('a', { href: `#${guarantee}`, class: 'number' }, guarantee), ' ', statement,
    element('span', { class: 'signs' }, signOf(guarantee, from), ' → ', signOf(guarantee, to)));
};

const moveList = (id, title, guarantees, from, to, folded) => {
  const items = element('ol', { id }, ...guarantees.map(guarantee => moveItem(guarantee, from, to)));
  const head = `${title} (${guarantees.length})`;
  if (folded) return element('details', {}, element('summary', {}, head), items);
  return element('div', {}, element('h3', {}, head), guarantees.length ? items : element('p', { class: 'aside' }, 'none'));
};

const guaranteesOf = (verb, guarantees) => {
  if (!guarantees.length) return `${verb} nothing`;
  return guarantees.length === 1 ? `${verb} this guarantee` : `${verb} these ${guarantees.length} guarantees`;
};

const showMove = (from, to) => {
  const place = document.getElementById('moved');
  if (!place) return;
  place.replaceChildren();
  if (!data.subjects.includes(from) || !data.subjects.includes(to)) return;
  const lists = move(from, to);
  place.append(
    element('p', { class: 'headline' }, `Moving from ${from} to ${to} you ${guaranteesOf('lose', lists.lost)} and ${guaranteesOf('gain', lists.gained)}.`),
    element('p', { class: 'aside' }, 'By what the two promise; the signs say what this run saw of each.'),
    element('div', { class: 'lists' },
      moveList('lost', '− Lost', lists.lost, from, to, false),
      moveList('gained', '+ Gained', lists.gained, from, to, false)),
    moveList('kept', '= Kept', lists.kept, from, to, true),
    moveList('not-applicable', '? Not applicable: put to only one of them', lists.notApplicable, from, to, true));
};
