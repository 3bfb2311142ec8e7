// Words that tell what a text speaks of: that something failed, and that it has to do with a network.

/** Something failed, in the three languages. */
const FAILING =
  /err|fail|fault|exception|socket|winsock|wsa|connect|refus|reset|abort|bind|listen|\bsend|\brecv|timed? ?out|unable|cannot|can't|denied|ошиб|сбой|сокет|не удал|отказ|подключ|错|失败|异常|套接字|连接|无法|拒绝|超时/i

/** It is about sockets, not files. */
const NETWORKING =
  /socket|connect|bind|listen|accept\b|sendto|recv|\bports?\b|\btcp\b|\budp\b|\bdial |getaddrinfo|errno|os error|winerror|winsock|wsa|network|套接字|端口|连接|сокет|порт|подключ|соедин|\d\.\d+:\d|::\d/i

/** Takes a text; returns whether anything in it says that something failed. */
export const speaksOfFailure = (text: string): boolean => FAILING.test(text)

/** Takes a text; returns whether anything in it speaks of a network. */
export const speaksOfNetwork = (text: string): boolean => NETWORKING.test(text)
