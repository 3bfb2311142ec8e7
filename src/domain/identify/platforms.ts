// Which platform a text comes from: what WinError, a path, a runtime or a system's own words betray.

const SIGNS: readonly (readonly [RegExp, string, number])[] = [
  [
    /\bwin ?error\b|winsock|wsa(?=[a-z_]*\d|getlasterror)|\b[a-z]:\\|\.dll\b|\.exe\b|0x8007|system\.net\.|wsl\/|windows/i,
    'windows',
    2,
  ],
  // what the `net` command of Windows says
  [/system error \d+ has occurred|发生系统错误|系統發生|системная ошибка \d/i, 'windows', 3],
  [/socketexception \(|connectex|wsarecv|wsasend|getaddrinfow/i, 'windows', 2],
  [/\bos error 1[01]\d{3}\b/i, 'windows', 2],
  [
    /\b(?:macos|os ?x|darwin|iphone|ipad|ios|xcode|homebrew|cocoa|nsposixerrordomain)\b|айфон|\/Users\/|\/Library\//i,
    'macos',
    2,
  ],
  [/nodename nor servname/i, 'macos', 2],
  [
    /\b(?:linux|ubuntu|debian|centos|rhel|fedora|alpine|systemd|kubelet|k8s|docker|epoll)\b|\/home\/|\/var\/|\/usr\/|\/srv\/|\/proc\//i,
    'linux',
    1,
  ],
  [/\b(?:android|libcore\.io|dalvik)\b/i, 'android', 2],
  [/\bfreebsd\b/i, 'freebsd', 3],
  [/\bopenbsd\b/i, 'openbsd', 3],
  [/\bnetbsd\b/i, 'netbsd', 3],
  [/\bdragonfly ?bsd\b/i, 'dragonfly', 3],
  [/\b(?:illumos|smartos|omnios|openindiana)\b/i, 'illumos', 3],
  [/\b(?:solaris|sunos)\b/i, 'solaris', 3],
  [/\baix\b/i, 'aix', 3],
  [/\bhp-?ux\b/i, 'hpux', 3],
  [/\bz\/?os\b/i, 'zos', 3],
  [/\bqnx\b/i, 'qnx', 3],
  [/\bhaiku\b/i, 'haiku', 3],
  [/\bhurd\b/i, 'hurd', 3],
  [/\bcygwin\b|\/cygdrive\//i, 'cygwin', 3],
  [/\bnewlib\b/i, 'newlib', 3],
  [/\bwasi\b|\bwasm(?:time|edge)?\b/i, 'wasi', 3],
  [/\bemscripten\b/i, 'emscripten', 3],
  [/\bvxworks\b/i, 'vxworks', 3],
  [/\blibuv\b|\bnode(?:js|\.js)?\b|\bsyscall: '/i, 'libuv', 1],
]

/** Takes a text; returns how strongly it speaks for each platform. */
export function platformsIn(text: string): Map<string, number> {
  const votes = new Map<string, number>()
  for (const [sign, platform, weight] of SIGNS)
    if (sign.test(text)) votes.set(platform, Math.max(votes.get(platform) ?? 0, weight))
  return votes
}
