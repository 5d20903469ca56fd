const unpacked = async text => {
  const bytes = Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
};

const data = await unpacked(document.getElementById('evidence').textContent);

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
};

const count = number => number.toLocaleString('en');

const frequency = (number, samples) => {
  if (!number || !samples) return 'never';
  if (number === samples) return '100 %';
  const percent = 100 * number / samples;
  if (percent < 0.01) return `1 in ${count(Math.round(samples / number))}`;
  return percent < 1 ? `${Math.min(percent, 0.99).toFixed(2)} %` : `${Math.min(percent, 99.9).toFixed(1)} %`;
};

const seconds = time => {
  if (time < 0.01) return 'under 0.01 s';
  if (time < 60) return `${time.toFixed(time < 10 ? 2 : 1)} s`;
  const whole = Math.round(time);
  const [large, small] = whole < 3600 ? ['min', 's'] : ['h', 'min'];
  const unit = whole < 3600 ? 60 : 3600;
  const rest = whole < 3600 ? whole % 60 : Math.floor(whole % 3600 / 60);
  return `${count(Math.floor(whole / unit))} ${large}${rest ? ` ${rest} ${small}` : ''}`;
};

const table = (className, heads, rows) => {
  const cell = (name, content, index) =>
    element(name, { ...(name === 'th' ? { scope: 'col' } : {}), class: heads[index][1] || '' }, content);
  const body = rows.map(row => element('tr', {}, ...row.map((content, index) => cell('td', content, index))));
  return element('table', { class: className },
    element('thead', {}, element('tr', {}, ...heads.map((head, index) => cell('th', head[0], index)))),
    element('tbody', {}, ...body));
};

const pairs = flat => Array.from({ length: flat.length / 2 }, (_, index) => flat.slice(2 * index, 2 * index + 2));

const sum = numbers => numbers.reduce((total, number) => total + number, 0);

const outcomesOf = outcomes => {
  const seen = pairs(outcomes);
  const samples = sum(seen.map(([, number]) => number));
  return table('outcomes', [['Result'], ['Kind', 'kind'], ['Count', 'number'], ['Frequency', 'number'], ['What the threads did']],
    seen.map(([index, number]) => {
      const [result, kind, sentence] = data.outcomes[index];
      return [element('code', {}, result), element('span', { 'data-kind': kind }, kind), count(number),
        frequency(number, samples), sentence];
    }));
};

const safe = name => name.replace(/[^A-Za-z0-9-]/g, sign => `_${sign.charCodeAt(0).toString(16)}`);

const isLimit = outcomes => pairs(outcomes).some(([index]) => data.outcomes[index][1] === 'shows');

const configurationsOf = (configurations, limit) => table('configurations',
  [['Configuration'], ['JVM'], ['Mode'], ['Compilers'], ['Samples', 'number'], [limit ? 'Showing it' : 'Refuting', 'number'], ['First after', 'number']],
  configurations.map(([index, samples, broken, first, firstSamples]) => {
    const [id, jvm = '', mode = '', compilers = '', flags = ''] = data.configurations[index];
    return [element('a', { href: `#configuration.${safe(id)}`, title: flags }, id), jvm, mode, compilers, count(samples),
      broken ? count(broken) : '', first === undefined ? '' : `${seconds(first)}, ${count(Math.max(0, firstSamples))} samples`];
  }));

const mishapOf = index => {
  const figure = document.getElementById(`mishap.${index}`);
  const copy = figure ? figure.cloneNode(true) : element('p', {}, 'a mishap that the run does not describe');
  copy.removeAttribute('id');
  return copy;
};

const exceptionOf = specimen => element('figure', {},
  element('figcaption', {}, 'The first exception that nobody foresaw'), element('pre', { tabindex: 0 }, specimen));

const commandOf = (purpose, command, ...more) => element('p', { class: 'command' }, purpose, element('code', {}, command), ...more);

const explanationOf = more => commandOf('How the actors come there: ', more.explainer,
  ...(more.explained ? [' (', element('a', { href: `explanations/${encodeURIComponent(more.explained)}.txt` }, 'step by step'), ')'] : []));

const linkOf = ({ text, url }) => url ? element('a', { href: url, rel: 'noreferrer' }, text) : text;

const claimOf = claimed => element('dl', { class: 'claim' }, element('dt', {}, 'Promised by'),
  ...claimed.map(index => element('dd', {}, linkOf(data.sources[index]))));

const proofOf = id => {
  const [guarantee, subject] = id.split('@');
  const [outcomes, configurations, time, more = {}] = data.cells[guarantee][subject];
  const proof = [];
  if (more.reason !== undefined) proof.push(element('p', {}, `${data.reasons[more.reason]}.`));
  if (outcomes.length) proof.push(outcomesOf(outcomes));
  if (more.keys !== undefined) proof.push(element('p', { class: 'aside' }, `${data.reasons[more.keys]}.`));
  if (more.specimen) proof.push(exceptionOf(more.specimen));
  if (more.reproducer) proof.push(commandOf('Reproduce it: ', more.reproducer));
  if (more.explainer) proof.push(explanationOf(more));
  proof.push(...(more.mishaps || []).map(mishapOf));
  if (configurations.length) {
    const number = `${configurations.length} configuration${configurations.length === 1 ? '' : 's'}`;
    proof.push(element('p', { class: 'aside' }, `${number}, ${seconds(time)} of sampling`), configurationsOf(configurations, isLimit(outcomes)));
  }
  return [...(more.claimed ? [claimOf(more.claimed)] : []), ...(proof.length ? proof : [element('p', {}, 'Nothing was seen.')])];
};

const isOpen = row => row.nextElementSibling !== null && row.nextElementSibling.matches('.proof');

const mark = (row, open) => {
  row.classList.toggle('opened', open);
  const link = row.cells[0].querySelector('a');
  if (link) link.setAttribute('aria-expanded', open);
};

const closeCell = row => {
  if (!isOpen(row)) return;
  row.nextElementSibling.remove();
  mark(row, false);
};

const openCell = row => {
  if (isOpen(row)) return;
  row.after(element('tr', { class: 'proof' }, element('td', { colspan: row.cells.length }, element('div', {}, ...proofOf(row.id)))));
  mark(row, true);
};
