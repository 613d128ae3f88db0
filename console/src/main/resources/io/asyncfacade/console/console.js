'use strict';
// Asks for the state twice a second, and draws the last minute of it. Texts are only ever set as text.
const EVERY = 500, KEPT = 120;
const LOAD = ['running', 'queued'], OUTCOMES = ['completed', 'failed', 'cancelled', 'timedOut', 'rejected'];
const views = new Map();

function element(name, text, type) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (type) made.className = type;
  return made;
}

function time(millis) {
  return millis < 1000 ? `${millis} ms` : millis < 60000 ? `${(millis / 1000).toFixed(1)} s` : `${Math.floor(millis / 60000)} min`;
}

function view(name) {
  if (!views.has(name)) {
    const section = document.querySelector('template').content.cloneNode(true).firstElementChild;
    document.querySelector('main').append(section);
    views.set(name, {section, samples: [], last: null});
  }
  return views.get(name);
}

// One area on top of the other; the picture is as high as the highest sum.
function draw(svg, samples, keys) {
  const highest = Math.max(1, ...samples.map(sample => keys.reduce((sum, key) => sum + sample[key], 0)));
  svg.querySelectorAll('path').forEach(path => path.remove());
  const x = index => 600 * (KEPT - samples.length + index) / (KEPT - 1);
  let below = samples.map(() => 0);
  for (const key of keys) {
    const top = samples.map((sample, index) => below[index] + sample[key]);
    const point = (value, index) => `${x(index).toFixed(1)},${(90 - 88 * value / highest).toFixed(1)}`;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', key);
    path.setAttribute('d', 'M' + top.map(point).concat(below.map(point).reverse()).join('L') + 'Z');
    svg.append(path);
    below = top;
  }
  svg.parentElement.querySelector('.scale').textContent = `highest: ${Math.round(highest)}`;
}

function show(executor, now) {
  const {section, samples} = view(executor.name);
  const shown = views.get(executor.name);
  const seconds = shown.last ? (now - shown.last.now) / 1000 : 0;
  const sample = {};
  for (const key of LOAD) sample[key] = executor[key];
  for (const key of OUTCOMES) sample[key] = seconds ? Math.max(0, (executor[key] - shown.last.executor[key]) / seconds) : 0;
  shown.last = {executor, now};
  samples.push(sample);
  if (samples.length > KEPT) samples.shift();

  section.querySelector('h2').textContent = executor.name + (executor.closed ? ' (closed)' : '');
  section.querySelector('.policy').textContent = executor.policy;
  section.querySelector('dl').replaceChildren(...[...LOAD, 'abandoned', ...OUTCOMES].map(key => {
    const pair = element('div');
    pair.append(element('dt', key === 'timedOut' ? 'timed out' : key === 'queued' ? 'waiting' : key), element('dd', executor[key]));
    return pair;
  }));
  draw(section.querySelector('.load'), samples, LOAD);
  draw(section.querySelector('.rates'), samples, OUTCOMES);
  const rows = executor.calls.map(call => {
    const row = element('tr', undefined, call.stack.length ? 'late' : '');
    const name = element('td', call.name);
    if (call.stack.length) name.append(element('pre', call.stack.join('\n')));
    row.append(name, element('td', call.phase.toLowerCase()), element('td', time(call.queuedMillis)),
      element('td', call.phase === 'QUEUED' ? '' : time(call.runningMillis)), element('td', call.thread || ''));
    return row;
  });
  if (executor.more) {
    const row = element('tr');
    const cell = element('td', `and ${executor.more} more`);
    cell.colSpan = 5;
    row.append(cell);
    rows.push(row);
  }
  section.querySelector('tbody').replaceChildren(...rows);
}

async function poll() {
  const state = document.querySelector('#state');
  try {
    const answer = await fetch('/state');
    const now = performance.now();
    for (const executor of await answer.json()) show(executor, now);
    state.textContent = `${views.size} executor${views.size === 1 ? '' : 's'}, live`;
    state.className = '';
  } catch (failure) {
    state.textContent = 'the program does not answer';
    state.className = 'lost';
  }
  setTimeout(poll, EVERY);
}
poll();
