// Takes the parts of the page that have changed from the server, and sends it the keys. Nothing is decided here.
const lost = document.getElementById('lost');
const letters = document.getElementById('letters');
letters.checked = sessionStorage.getItem('letters') !== 'off';
letters.addEventListener('change', () => sessionStorage.setItem('letters', letters.checked ? 'on' : 'off'));

function put(parts) {
  const focused = document.activeElement?.id;
  for (const [id, html] of Object.entries(parts)) {
    if (id === 'title')
      document.title = html;
    else if (document.getElementById(id).innerHTML !== html)
      document.getElementById(id).innerHTML = html;
  }
  const again = focused && document.getElementById(focused);
  if (again && again !== document.activeElement)
    again.focus({ preventScroll: true }); // the button under the finger was drawn anew
}

const feed = new EventSource('events');
feed.addEventListener('parts', event => { lost.textContent = ''; put(JSON.parse(event.data)); });
feed.addEventListener('over', () => {
  feed.close();
  lost.textContent = 'This session has ended. Start katas watch --web again, and open the address that it shows.';
});
feed.onerror = () => { lost.textContent = 'The connection to katas watch is lost. Trying again …'; };

const send = (path, body) => fetch(path, { method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'error' })
  .catch(() => { lost.textContent = 'katas watch does not answer.'; });

document.addEventListener('submit', event => {
  event.preventDefault();
  const path = event.submitter?.getAttribute('formaction') ?? event.target.getAttribute('action');
  send(path, new URLSearchParams(new FormData(event.target)));
});

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input:not([type=checkbox]), textarea, select');
  if (!letters.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
    return;
  const button = document.querySelector(`[data-letter="${CSS.escape(event.key.toLowerCase())}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
