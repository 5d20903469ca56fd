(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById('filters');
  const guarantees = all('details.guarantee');
  const familyOf = new Map(guarantees.map(section => [section.id, section.dataset.family]));
  const onlyTwins = !document.querySelector('.matrix');

  const fromHash = () => {
    const parts = location.hash.slice(1).split('&').filter(Boolean);
    const filters = new URLSearchParams(parts.filter(part => part.includes('=')).join('&'));
    return {
      target: decodeURIComponent(parts.find(part => !part.includes('=')) || ''),
      family: filters.get('family') || '',
      subject: filters.get('subject') || '',
      verdicts: filters.getAll('verdict'),
    };
  };

  const toHash = (target, filters) => {
    const query = new URLSearchParams();
    if (filters.family) query.set('family', filters.family);
    if (filters.subject) query.set('subject', filters.subject);
    filters.verdicts.forEach(verdict => query.append('verdict', verdict));
    return '#' + [target && encodeURIComponent(target), query.toString()].filter(Boolean).join('&');
  };

  const chosen = () => ({
    family: form.elements.family.value,
    subject: form.elements.subject.value,
    verdicts: all('[name=verdict]:checked', form).map(box => box.value),
  });

  const choose = filters => {
    form.elements.family.value = filters.family;
    form.elements.subject.value = filters.subject;
    all('[name=verdict]', form).forEach(box => { box.checked = filters.verdicts.includes(box.value); });
  };

  const matches = (element, family, filters) =>
    (!filters.family || family === filters.family)
    && (!filters.subject || element.dataset.subject === filters.subject)
    && (!filters.verdicts.length || filters.verdicts.includes(element.dataset.verdict));

  const filterMatrix = filters => {
    all('.matrix [data-column]').forEach(cell => {
      cell.hidden = Boolean(filters.subject) && cell.dataset.column !== filters.subject;
    });
    all('.matrix tbody').forEach(body => {
      all('.row', body).forEach(row => {
        const cells = all('[data-verdict]', row);
        cells.forEach(cell => cell.classList.toggle('unmatched', !matches(cell, body.dataset.family, filters)));
        row.hidden = cells.every(cell => cell.classList.contains('unmatched'));
      });
      body.hidden = all('.row', body).every(row => row.hidden);
    });
  };

  const filterTeeth = filters => all('.teeth [data-verdict]').forEach(row => {
    row.hidden = !matches(row, familyOf.get(row.dataset.guarantee), filters);
  });

  const filterGuarantees = filters => guarantees.forEach(section => {
    const cells = all('.cell', section);
    cells.forEach(cell => { cell.hidden = !matches(cell, section.dataset.family, filters); });
    const decides = cell => onlyTwins || filters.subject || !('weakened' in cell.dataset);
    const filtered = filters.family || filters.subject || filters.verdicts.length;
    section.hidden = Boolean(filtered) && !cells.some(cell => !cell.hidden && decides(cell));
  });

  const count = () => {
    const cells = all(onlyTwins ? '.teeth [data-verdict]' : '.matrix [data-verdict]');
    const shown = cells.filter(cell => !cell.classList.contains('unmatched') && !cell.hidden);
    const sections = guarantees.filter(section => !section.hidden);
    form.elements.shown.value =
      `${shown.length} of ${cells.length} cells, ${sections.length} of ${guarantees.length} guarantees`;
  };

  const apply = filters => {
    filterMatrix(filters);
    filterTeeth(filters);
    filterGuarantees(filters);
    count();
  };

  const reveal = element => {
    for (let around = element; around; around = around.parentElement) {
      if (around.tagName === 'DETAILS') around.open = true;
    }
    element.scrollIntoView();
  };

  const follow = () => {
    const state = fromHash();
    const named = document.getElementById(state.target);
    choose(state);
    apply(chosen());
    if (!named) return;
    if (named.closest('[hidden]')) {
      choose({ family: '', subject: '', verdicts: [] });
      apply(chosen());
    }
    reveal(named);
  };

  form.addEventListener('change', () => {
    history.replaceState(null, '', toHash('', chosen()));
    apply(chosen());
  });
  form.addEventListener('reset', () => setTimeout(() => {
    history.replaceState(null, '', location.pathname + location.search);
    apply(chosen());
  }));
  form.addEventListener('submit', event => event.preventDefault());
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const hash = toHash(decodeURIComponent(link.hash.slice(1)), chosen());
    if (hash === location.hash) follow();
    else location.hash = hash;
  });
  window.addEventListener('hashchange', follow);
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = guarantees.filter(section => !section.open);
    opened.forEach(section => { section.open = true; });
  });
  window.addEventListener('afterprint', () => opened.forEach(section => { section.open = false; }));

  form.hidden = false;
  follow();
})();
