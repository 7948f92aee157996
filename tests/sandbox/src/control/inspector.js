setInterval(async () => {
  if (document.hidden) return
  const response = await fetch('/_sandbox/content').catch(() => undefined)
  if (response?.ok) document.querySelector('main').innerHTML = await response.text()
}, 1000)
