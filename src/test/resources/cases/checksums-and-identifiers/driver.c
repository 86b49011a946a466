/* Checksums of drivers, seeded pseudo-random numbers, UUIDs, and random numbers within their bounds. */
#include <linux/module.h>
#include <linux/crc32.h>
#include <linux/crc16.h>
#include <linux/crc-ccitt.h>
#include <linux/crc-t10dif.h>
#include <linux/bitrev.h>
#include <linux/random.h>
#include <linux/prandom.h>
#include <linux/uuid.h>
#include <linux/glob.h>
#include <linux/hash.h>
#include <linux/err.h>

static int __init cs_init(void)
{
	static const u8 text[] = "123456789";
	struct rnd_state state;
	uuid_t u, v;
	guid_t g;
	u8 bytes[7];
	u32 n, outside = 0;
	int i;

	pr_info("crc32 %08x %08x c %08x be %08x ether %08x\n", crc32(~0, text, 9) ^ ~0, crc32_le(0, text, 9), ~__crc32c_le(~0, text, 9),
		crc32_be(~0, text, 9), ether_crc(9, text));
	pr_info("crc16 %04x ccitt %04x t10dif %04x\n", crc16(0, text, 9), crc_ccitt(0xffff, text, 9), crc_t10dif(text, 9));
	pr_info("rev %02x %04x %08x\n", bitrev8(0x01), bitrev16(0x1234), bitrev32(0x12345678));
	prandom_seed_state(&state, 42);
	pr_info("prandom %u %u", prandom_u32_state(&state), prandom_u32_state(&state));
	prandom_bytes_state(&state, bytes, 7);
	pr_cont(" %*ph\n", 7, bytes);
	pr_info("parse %d %d %d\n", uuid_parse("00112233-4455-6677-8899-aAbBcCdDeEfF", &u), uuid_parse("no", &v),
		guid_parse("00112233-4455-6677-8899-aabbccddeeff", &g));
	pr_info("%pUb %pUl %*phN valid %d %d\n", &u, &g, 16, &g, uuid_is_valid("00112233-4455-6677-8899-aabbccddeeff"),
		uuid_is_valid("00112233x4455-6677-8899-aabbccddeeff"));
	uuid_gen(&u);
	uuid_gen(&v);
	pr_info("version %x variant %x equal %d null %d %d\n", u.b[6] >> 4, u.b[8] >> 6, uuid_equal(&u, &v), uuid_is_null(&u),
		uuid_is_null(&uuid_null));
	u = UUID_INIT(0x12345678, 0x1122, 0x3344, 1, 2, 3, 4, 5, 6, 7, 8);
	pr_info("%pUb\n", &u);
	for (i = 0; i < 1000; i++) {
		n = get_random_u32_below(10);
		outside += n >= 10;
		n = get_random_u32_inclusive(5, 7);
		outside += n < 5 || n > 7;
	}
	pr_info("outside %u\n", outside);
	get_random_bytes(bytes, sizeof(bytes));
	pr_info("glob %d %d %d %d\n", glob_match("dev[0-9]*", "dev7x"), glob_match("[!a]b", "ab"), glob_match("a\\*", "a*"), glob_match("?", ""));
	pr_info("hash %u %u %u\n", hash_32(12345, 8), (u32)hash_64(0x123456789abcULL, 10), (u32)hash_long(7, 5));
	pr_info("err %d %d %ld %d %d\n", IS_ERR(ERR_PTR(-ENOMEM)), IS_ERR_OR_NULL(NULL), PTR_ERR(ERR_PTR(-5)), PTR_ERR_OR_ZERO("x"),
		PTR_ERR_OR_ZERO(ERR_PTR(-7)));
	pr_info("bounds %d %d %d\n", IS_ERR((void *)-MAX_ERRNO), IS_ERR((void *)(-MAX_ERRNO - 1L)), !!IS_ERR_VALUE(-1UL));
	return 0;
}

static void __exit cs_exit(void) { }
module_init(cs_init);
module_exit(cs_exit);
MODULE_LICENSE("GPL");
