/* Byte orders of registers and packets, and numbers that are not aligned. */
#include <linux/module.h>
#include <linux/version.h>
#include <linux/types.h>
#include <asm/byteorder.h>
#include <linux/swab.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
#include <linux/unaligned.h>
#else
#include <asm/unaligned.h>
#endif

struct wire { u8 kind; __be32 length; __le16 port; u8 tail[3]; } __packed;

static int __init by_init(void)
{
	u8 raw[16] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 };
	struct wire *w = (struct wire *)raw;
	u32 words[2] = { 0x01020304, 0x05060708 };
	__be32 be[2];
	__le16 counter = cpu_to_le16(0xffff);
	u16 h = 0x1234;

	pr_info("be %x %x %llx le %x %x\n", cpu_to_be16(0x1234), cpu_to_be32(0x12345678), cpu_to_be64(0x123456789abcdef0ULL),
		cpu_to_le16(0x12345), le32_to_cpu(0x12345678));
	pr_info("wire %zu: %u %x %x\n", sizeof(*w), w->kind, be32_to_cpu(w->length), le16_to_cpu(w->port));
	pr_info("net %x %x %x %x\n", htons(80), ntohs(0x5000), htonl(0x7f000001), ntohl(1));
	pr_info("swab %x %x %llx %x %x\n", swab16(0x1234), swab32(0x12345678), swab64(1), swahw32(0x12345678), swahb32(0x12345678));
	pr_info("unaligned %x %x %x %x\n", get_unaligned_be32(raw + 1), get_unaligned_le32(raw + 1), get_unaligned_be16(raw + 3),
		get_unaligned_le24(raw));
	pr_info("%llx %llx %llx\n", get_unaligned_be64(raw + 3), get_unaligned_le64(raw + 5), get_unaligned_be48(raw));
	pr_info("typed %x\n", get_unaligned((u32 *)(raw + 3)));
	put_unaligned(0xdeadbeef, (u32 *)(raw + 1));
	put_unaligned_be16(0xcafe, raw + 5);
	put_unaligned_le64(0x1122334455667788ULL, raw + 7);
	put_unaligned_be24(0xabcdef, raw);
	pr_info("%*ph\n", 16, raw);
	le16_add_cpu(&counter, 2);
	pr_info("added %u\n", le16_to_cpu(counter));
	cpu_to_be32_array(be, words, 2);
	pr_info("array %x %x p %x\n", (u32)be[0], (u32)be[1], be32_to_cpup(be));
	swab16s(&h);
	cpu_to_be16s(&h);
	pr_info("in place %x\n", h);
	return 0;
}

static void __exit by_exit(void) { }
module_init(by_init);
module_exit(by_exit);
MODULE_LICENSE("GPL");
