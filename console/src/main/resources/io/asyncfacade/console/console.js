'use strict';
// Asks for the state twice a second, and draws the last minute of it. Texts are only ever set as text.
const EVERY = 500, KEPT = 120, WAITING = 5;
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
  svg.parentElement.querySelector('.scale').textContent = `in the last minute, at most ${Math.round(highest)}${keys === LOAD ? '' : ' a second'}`;
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
    const limit = key === 'running' && executor.limit ? ` of ${executor.limit}` : '';
    pair.append(element('dt', key === 'timedOut' ? 'timed out' : key === 'queued' ? 'waiting' : key), element('dd', executor[key] + limit));
    return pair;
  }));
  draw(section.querySelector('.load'), samples, LOAD);
  draw(section.querySelector('.rates'), samples, OUTCOMES);
  if (!getSelection().isCollapsed && section.contains(getSelection().anchorNode)) return; // a stack is being copied
  let waiting = 0;
  const rows = executor.calls.filter(call => call.phase !== 'QUEUED' || ++waiting <= WAITING).map(call => {
    const row = element('tr', undefined, call.stack.length ? 'late' : '');
    const name = element('td', call.name);
    if (call.stack.length) name.append(element('pre', call.stack.join('\n')));
    const ran = call.phase === 'QUEUED' ? '' : (call.phase === 'ABANDONED' ? 'given up after ' : '') + time(call.runningMillis);
    row.append(name, element('td', call.phase.toLowerCase()), element('td', time(call.queuedMillis)), element('td', ran),
      element('td', call.thread || ''));
    return row;
  });
  const more = executor.more + executor.calls.length - rows.length;
  if (more) {
    const row = element('tr');
    row.append(element('td', `and ${more} more`));
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
    document.body.className = '';
  } catch (failure) {
    state.textContent = 'the program does not answer';
    document.body.className = 'lost';
  }
  setTimeout(poll, EVERY);
}
poll();
