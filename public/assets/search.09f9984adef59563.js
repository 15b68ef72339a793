// The search of one page: nothing leaves the reader's browser. Without this script the page lists everything.
"use strict";

const form = document.querySelector("[data-index]");
const field = form.querySelector("input");
const status = form.querySelector("[role=status]");
const list = form.querySelector("ol");
const language = document.documentElement.lang;
const limit = 50;

// Small letters without accents; apostrophes and hyphens join what they stand between, as spellings differ in them.
const fold = (text) =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[-‐‑–'’ʼ]/g, "");

const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

// What a Welsh word may begin with, and what it begins with in a dictionary: soft, nasal and aspirate mutation.
const mutations = [
  ["ngh", "c"], ["mh", "p"], ["nh", "t"], ["ch", "c"], ["ph", "p"], ["th", "t"], ["ng", "g"], ["dd", "d"],
  ["b", "p"], ["d", "t"], ["g", "c"], ["f", "b"], ["f", "m"], ["l", "ll"], ["r", "rh"], ["m", "b"], ["n", "d"],
];

// A word and the dictionary forms it may stand for; the letter g is lost in soft mutation, and h put before a vowel.
const forms = (word) => {
  if (language !== "cy" || word.length < 3) return [word];
  const found = [word];
  for (const [changed, plain] of mutations) {
    if (word.startsWith(changed)) found.push(plain + word.slice(changed.length));
  }
  if (/^[aeiouwylrn]/.test(word)) found.push("g" + word);
  if (/^h[aeiouwy]/.test(word)) found.push(word.slice(1));
  return found;
};

// Whether two words of five letters or more differ by one letter that is wrong, missing or too many.
const near = (left, right) => {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
};

const slips = (candidates, asked) => candidates.some((word) => asked.some((other) => near(word, other)));

const starts = (candidates, asked) => candidates.some((word) => asked.some((start) => word.startsWith(start)));

// 0 for no match. A word of the title weighs more than another, a word as it was asked for more than a mutated one, and a
// slip of the pen least.
const weight = (record, asked) => {
  let sum = 0;
  for (const [word, ...dictionary] of asked) {
    const all = [word, ...dictionary];
    if (record.title.some((candidate) => candidate[0].startsWith(word))) sum += 8;
    else if (record.title.some((candidate) => starts(candidate, all))) sum += 6;
    else if (record.text.some((candidate) => candidate[0].startsWith(word))) sum += 4;
    else if (record.text.some((candidate) => starts(candidate, all))) sum += 2;
    else if ([...record.title, ...record.text].some((candidate) => slips(candidate, all))) sum += 1;
    else return 0;
  }
  return sum;
};

const read = ({ homes, kinds, people, records }) =>
  records.map(([home, rest, kind, title, day, text, present]) => {
    const [group, address] = homes[home];
    const name = title || group;
    const facts = [title ? group : "", kinds[kind], day, text, ...present.map((person) => people[person])];
    return {
      href: address + rest,
      label: name,
      detail: [kinds[kind], day].filter(Boolean).join(" · "),
      title: words(`${name} ${day}`).map(forms),
      text: words(facts.join(" ")).map(forms),
    };
  });

const entry = (record) => {
  const item = document.createElement("li");
  const link = item.appendChild(document.createElement("a"));
  link.href = record.href;
  link.textContent = record.label;
  const detail = item.appendChild(document.createElement("span"));
  detail.className = "remark";
  detail.textContent = record.detail;
  return item;
};

let records;
const load = () => {
  records ??= fetch(form.dataset.index).then((answer) => {
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }).then(read);
  return records;
};

let turn = 0;
const search = async () => {
  const mine = ++turn;
  const asked = words(field.value).map(forms);
  const address = new URL(location);
  address.search = field.value ? `?q=${encodeURIComponent(field.value)}` : "";
  history.replaceState(null, "", address);
  if (asked.length === 0) {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  try {
    const all = await load();
    if (mine !== turn) return;
    // The index is newest first, and sorting keeps that order among equals.
    const found = all.map((record) => ({ record, weight: weight(record, asked) }))
      .filter((match) => match.weight > 0).sort((left, right) => right.weight - left.weight);
    list.replaceChildren(...found.slice(0, limit).map((match) => entry(match.record)));
    status.textContent = found.length === 0
      ? form.dataset.none
      : `${form.dataset.found}: ${found.length}` + (found.length > limit ? `. ${form.dataset.first}: ${limit}` : "");
  } catch {
    records = undefined;
    status.textContent = form.dataset.failed;
  }
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
field.addEventListener("input", search);
field.value = new URLSearchParams(location.search).get("q") ?? "";
form.hidden = false;
if (field.value) search();
