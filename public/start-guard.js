// Stands in where the app's own script can't be loaded or read, so that no page stays blank.
addEventListener('load', () => {
  if (document.documentElement.dataset.app === 'started') return
  const said = (name, text) => Object.assign(document.createElement(name), { textContent: text })
  const title = 'The app could not be loaded'
  const page = said('main', '')
  page.className = 'message-page'
  const reload = said('button', 'Reload this page')
  reload.className = 'button button-primary'
  reload.addEventListener('click', () => location.reload())
  page.append(
    said('h1', title),
    said('p', 'Nothing that was saved is lost: cases are kept on this device, in this browser.'),
    said('p', 'The connection may be gone, or the app was updated meanwhile. Reload this page.'),
    said(
      'p',
      'If that does not help, the browser may be too old for this app: update it, or tell whoever runs the app. Do not clear the browser’s data; that deletes the cases.',
    ),
    reload,
  )
  document.title = `${title} - Ixazomib review`
  document.getElementById('root')?.replaceChildren(page)
})
