// What people say of an error in place of what systems print: found by search, never shown.
import type { Language } from '../languages.ts'

/** slug, then phrases in each language; words only, as they would be typed into a search box. */
export const WORDINGS: Readonly<Record<string, Record<Language, readonly string[]>>> = {
  econnrefused: {
    en: [
      'connection was refused',
      'server refused to connect',
      'nothing is listening on the port',
      'connection rejected by the server',
    ],
    zh: ['连接被拒绝', '拒绝连接', '拒绝了连接请求', '目标计算机拒绝'],
    ru: [
      'отказано в подключении',
      'сервер отклонил соединение',
      'подключение отклонено',
      'сайт не позволяет установить соединение',
    ],
  },
  econnreset: {
    en: [
      'connection was reset',
      'server closed the connection unexpectedly',
      'remote host closed the connection',
      'peer dropped the connection',
    ],
    zh: [
      '连接被重置',
      '连接已重置',
      '远程主机关闭了连接',
      '服务器断开了连接',
      '对方关闭连接',
      '连接被强制关闭',
    ],
    ru: [
      'соединение сброшено',
      'сброс соединения',
      'сервер разорвал соединение',
      'сервер сбрасывает соединение',
      'удаленный хост закрыл соединение',
    ],
  },
  econnaborted: {
    en: ['connection was aborted', 'local software aborted the connection'],
    zh: ['连接被中止', '连接已中断'],
    ru: ['соединение прервано', 'программа прервала соединение'],
  },
  etimedout: {
    en: [
      'connection times out',
      'no response from the server',
      'timeout while connecting',
      'connect timeout',
      'required response was not received within the time',
      'took too long to respond',
      'deadline has elapsed',
    ],
    zh: ['连接超时', '服务器没有响应', '请求超时', '响应时间过长'],
    ru: [
      'время ожидания истекло',
      'таймаут соединения',
      'сервер не отвечает',
      'превышено время ожидания',
      'превышен интервал ожидания для запроса',
    ],
  },
  eaddrinuse: {
    en: [
      'port already in use',
      'port is already allocated',
      'something else is already running on the port',
      'another process is listening on the port',
    ],
    zh: ['端口被占用', '端口已被使用', '端口冲突', '地址被占用'],
    ru: ['порт занят', 'порт уже используется другим процессом', 'адрес занят'],
  },
  eaddrnotavail: {
    en: ['cannot bind to the address', 'address does not belong to this machine'],
    zh: ['无法绑定地址', '无法分配请求的地址', '地址不可用', '不是本机地址'],
    ru: ['не удается привязаться к адресу', 'адрес не принадлежит этому компьютеру'],
  },
  eacces: {
    en: ['no permission to bind the port', 'socket access denied', 'port is reserved'],
    zh: ['没有权限绑定端口', '绑定端口没有权限', '访问套接字权限不足', '端口被系统保留'],
    ru: ['нет прав на порт', 'отказано в доступе к сокету', 'порт зарезервирован'],
  },
  wsahost_not_found: {
    en: [
      'cannot resolve host name',
      'unknown host',
      'dns lookup failed',
      'nxdomain',
      'domain does not exist',
      'server name could not be resolved',
      'ping request could not find host please check the name and try again',
    ],
    zh: [
      '无法解析主机',
      '无法解析域名',
      '域名解析失败',
      '找不到主机',
      '域名不存在',
      '找不到服务器 ip 地址',
    ],
    ru: [
      'не удается разрешить имя узла',
      'не удается преобразовать имя узла в адрес',
      'неизвестный хост',
      'узел не найден',
      'не удается найти ip адрес сервера',
      'домен не резолвится',
    ],
  },
  wsatry_again: {
    en: ['temporary dns failure', 'dns server does not answer', 'servfail'],
    zh: ['域名解析暂时失败', '域名服务器没有响应'],
    ru: ['временная ошибка dns', 'dns сервер не отвечает'],
  },
  ehostunreach: {
    en: ['host is unreachable', 'cannot reach the host', 'destination host unreachable'],
    zh: ['主机不可达', '无法访问主机', '无法访问目标主机'],
    ru: ['хост недоступен', 'нет маршрута до хоста', 'заданный узел недоступен'],
  },
  enetunreach: {
    en: ['network is not reachable', 'destination net unreachable'],
    zh: ['网络不可达', '无法访问网络'],
    ru: ['сеть недоступна', 'нет доступа к сети'],
  },
  enetdown: {
    en: ['network is down'],
    zh: ['网络已断开', '网络关闭'],
    ru: ['сеть отключена'],
  },
  ehostdown: {
    en: ['host is down'],
    zh: ['主机已关机'],
    ru: ['хост выключен'],
  },
  emfile: {
    en: ['too many open sockets', 'out of file descriptors', 'too many file descriptors'],
    zh: ['打开的文件太多', '文件描述符用尽', '句柄数超过限制'],
    ru: ['слишком много открытых файлов', 'слишком много сокетов', 'кончились дескрипторы'],
  },
  enobufs: {
    en: ['out of socket buffers', 'no buffer space', 'out of ephemeral ports'],
    zh: ['缓冲区不足', '没有可用的缓冲区', '临时端口耗尽'],
    ru: ['не хватает памяти буфера', 'нет места в буфере', 'кончились временные порты'],
  },
  enotsock: {
    en: ['operation on something that is not a socket'],
    zh: ['不是套接字'],
    ru: ['не является сокетом'],
  },
  enotconn: {
    en: ['socket is not connected', 'send before connect'],
    zh: ['套接字未连接', '没有建立连接'],
    ru: ['сокет не подключен'],
  },
  eisconn: {
    en: ['socket is already connected'],
    zh: ['套接字已经连接', '已连接的套接字再次连接'],
    ru: ['сокет уже подключен'],
  },
  epipe: {
    en: ['pipe is broken', 'writing to a closed connection'],
    zh: ['管道破裂', '管道已断开'],
    ru: ['сломанный канал', 'запись в закрытое соединение'],
  },
  eagain: {
    en: ['operation would block', 'non-blocking operation is not ready'],
    zh: ['资源暂时不可用', '非阻塞操作无法立即完成'],
    ru: ['ресурс временно недоступен', 'неблокирующая операция'],
  },
  emsgsize: {
    en: ['datagram is too big', 'packet too large for udp'],
    zh: ['数据包太大', '数据报太长'],
    ru: ['слишком большая дейтаграмма', 'слишком длинное сообщение'],
  },
  eafnosupport: {
    en: ['ipv6 is not supported', 'address family is not supported'],
    zh: ['不支持的地址族'],
    ru: ['семейство адресов не поддерживается', 'ipv6 не поддерживается'],
  },
  wsanotinitialised: {
    en: ['wsastartup was not called', 'winsock is not initialized'],
    zh: ['没有调用 wsastartup', 'winsock 未初始化'],
    ru: ['не вызвана wsastartup', 'winsock не инициализирован'],
  },
  wsaeproviderfailedinit: {
    en: ['winsock catalog is damaged', 'service provider could not be loaded'],
    zh: ['无法加载服务提供程序', 'winsock 损坏'],
    ru: ['не удалось загрузить поставщика службы', 'winsock поврежден'],
  },
}
