// The programs that commands of articles begin with, and where a reader's machine has each from.

/** Linux: by the Debian package that brings the program; on other distributions the names are similar. */
export const ON_LINUX: Record<string, readonly string[]> = {
  shell: ['echo', 'printf', 'test', 'ulimit'],
  coreutils: 'cat dd df env head id ls readlink sort stat tail uname wc'.split(' '),
  'util-linux': ['dmesg', 'findmnt', 'ipcs', 'lslocks', 'mount', 'namei', 'prlimit'],
  procps: ['free', 'ps', 'sysctl'],
  psmisc: ['fuser'],
  'libc-bin': ['getconf', 'getent', 'iconv'],
  iproute2: ['ip', 'nstat', 'ss', 'tc'],
  iptables: ['iptables', 'ip6tables'],
  'iputils-ping': ['ping'],
  'net-tools': ['netstat'],
  'bind9-dnsutils': ['dig', 'nslookup'],
  kmod: ['lsmod', 'modprobe'],
  'libcap2-bin': ['capsh', 'setcap'],
  'netcat-openbsd': ['nc'],
  auditd: ['ausearch'],
  bash: ['bash', 'sh'],
  binutils: ['readelf'],
  bluez: ['bluetoothctl', 'hciconfig'],
  bpftool: ['bpftool'],
  'can-utils': ['candump'],
  conntrack: ['conntrack'],
  curl: ['curl'],
  'docker-cli': ['docker'],
  file: ['file'],
  firewalld: ['firewall-cmd'],
  grep: ['grep'],
  'i2c-tools': ['i2cdetect'],
  iw: ['iw'],
  lsof: ['lsof'],
  mokutil: ['mokutil'],
  nftables: ['nft'],
  openssl: ['openssl'],
  python3: ['python3'],
  quota: ['quota'],
  rfkill: ['rfkill'],
  strace: ['strace'],
  systemd: ['journalctl', 'systemctl'],
  'systemd-resolved': ['resolvectl'],
  tcpdump: ['tcpdump'],
  traceroute: ['traceroute'],
}

/** macOS: all of these are part of the system or of its command line tools. */
export const ON_MACOS: readonly string[] =
  'arp bash codesign curl dd df dig dscacheutil echo env file getconf grep id ifconfig launchctl ls lsof nc netstat nslookup openssl ping printf python3 route scutil sysctl systemextensionsctl tcpdump test top traceroute uname vm_stat wc'.split(
    ' ',
  )

/** Windows: programs, which both shells start by these names; `sc` and `where` alone mean something else in PowerShell. */
export const ON_WINDOWS: readonly string[] =
  'appverif arp CheckNetIsolation chkdsk cmd DISM dumpbin findstr fsutil ipconfig logman net netsh netstat node nslookup ping pktmon powershell reg route sc.exe sfc tasklist tracert typeperf where.exe whoami'.split(
    ' ',
  )

/** Windows: words that the Command Prompt and PowerShell both understand, in the same way as they stand in articles. */
export const IN_BOTH_SHELLS: readonly string[] = ['dir', 'echo']
