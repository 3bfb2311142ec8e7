// The names of what the facts speak of, in Chinese: categories, roles, layers, languages of texts.
import type { Terms } from './en.ts'
import { vocabulary } from './vocabulary.ts'

export const terms: Terms = {
  category: {
    connection: '连接',
    address: '地址与端口',
    routing: '路由与网络',
    'name-resolution': '域名解析',
    state: '套接字的状态',
    progress: '正在进行，不是错误',
    argument: '参数',
    unsupported: '不支持',
    permission: '权限',
    resources: '资源',
    winsock: 'Winsock 的启动与提供程序',
    qos: '服务质量',
    file: '文件',
    process: '进程',
    device: '设备',
    streams: 'STREAMS 与 XENIX',
    remote: '远程文件与远程调用',
    security: '密钥与凭据',
    system: '仅见于一种系统',
  },
  frequency: {
    common: '天天都会遇到',
    occasional: '有时会遇到',
    rare: '很少遇到',
    historical: '如今几乎遇不到',
  },
  retry: {
    now: '可以，立即重试',
    later: '可以，稍后重试',
    no: '不，重试没有用',
    'not-an-error': '这不是错误',
  },
  role: { user: '用户', administrator: '管理员', programmer: '程序员' },
  layer: {
    kernel: '操作系统内核',
    resolver: '域名解析器',
    library: '系统库',
    runtime: '语言运行时',
    provider: 'Winsock 服务提供程序',
    'security-software': '安全软件',
    driver: '设备驱动程序',
  },
  vocabulary,
  textKind: {
    old: '只见于 Windows XP 和 2003 时代的列表',
    single: '只在一处见到',
    documentation: '文档的措辞，不是系统输出的文字',
    cut: '见到时已被截断',
    converted: '繁体文字转成了简体',
  },
  textLanguage: { en: '英文', zh: '简体中文', 'zh-Hant': '繁体中文', ru: '俄文' },
}
