// The words of keeping the site for offline use in Simplified Chinese.
import type { OfflineStrings } from './en.ts'

export const offline: OfflineStrings = {
  loading: (done, total) => `正在下载：${done} / ${total}`,
  kept: (size) => `此语言的全部内容已保存在设备上（${size}），没有网络也能使用。`,
  remove: '移除',
  removed: '已移除。',
  failed: '下载未完成。网络好转后再试。',
}
