#ifndef _LINUX_UUID_H_
#define _LINUX_UUID_H_
#include <linux/string.h>
#include <linux/random.h>
#include <linux/ctype.h>
#include <linux/hex.h>

#define UUID_SIZE 16
#define UUID_STRING_LEN 36
typedef struct { __u8 b[UUID_SIZE]; } uuid_t;
typedef struct { __u8 b[UUID_SIZE]; } guid_t;
#if MMAPLAB_LINUX_VERSION_CODE < 0x060600
typedef guid_t uuid_le;
#define UUID_LE(a, b, c, d0, d1, d2, d3, d4, d5, d6, d7) GUID_INIT(a, b, c, d0, d1, d2, d3, d4, d5, d6, d7)
#define NULL_UUID_LE UUID_LE(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
#define uuid_le_cmp(u1, u2) memcmp(&(u1), &(u2), sizeof(guid_t))
#endif
#define __MMAPLAB_BYTE(x, n) ((x) >> 8 * (n) & 0xff)
#define UUID_INIT(a, b, c, d0, d1, d2, d3, d4, d5, d6, d7) \
	((uuid_t){ { __MMAPLAB_BYTE(a, 3), __MMAPLAB_BYTE(a, 2), __MMAPLAB_BYTE(a, 1), __MMAPLAB_BYTE(a, 0), \
		     __MMAPLAB_BYTE(b, 1), __MMAPLAB_BYTE(b, 0), __MMAPLAB_BYTE(c, 1), __MMAPLAB_BYTE(c, 0), \
		     (d0), (d1), (d2), (d3), (d4), (d5), (d6), (d7) } })
#define GUID_INIT(a, b, c, d0, d1, d2, d3, d4, d5, d6, d7) \
	((guid_t){ { __MMAPLAB_BYTE(a, 0), __MMAPLAB_BYTE(a, 1), __MMAPLAB_BYTE(a, 2), __MMAPLAB_BYTE(a, 3), \
		     __MMAPLAB_BYTE(b, 0), __MMAPLAB_BYTE(b, 1), __MMAPLAB_BYTE(c, 0), __MMAPLAB_BYTE(c, 1), \
		     (d0), (d1), (d2), (d3), (d4), (d5), (d6), (d7) } })
static const uuid_t uuid_null __maybe_unused;
static const guid_t guid_null __maybe_unused;

static inline bool guid_equal(const guid_t *u1, const guid_t *u2) { return memcmp(u1, u2, sizeof(guid_t)) == 0; }
static inline void guid_copy(guid_t *dst, const guid_t *src) { *dst = *src; }
static inline void import_guid(guid_t *dst, const __u8 *src) { memcpy(dst, src, sizeof(guid_t)); }
static inline void export_guid(__u8 *dst, const guid_t *src) { memcpy(dst, src, sizeof(guid_t)); }
static inline bool guid_is_null(const guid_t *guid) { return !memchr_inv(guid, 0, sizeof(*guid)); }
static inline bool uuid_equal(const uuid_t *u1, const uuid_t *u2) { return memcmp(u1, u2, sizeof(uuid_t)) == 0; }
static inline void uuid_copy(uuid_t *dst, const uuid_t *src) { *dst = *src; }
static inline void import_uuid(uuid_t *dst, const __u8 *src) { memcpy(dst, src, sizeof(uuid_t)); }
static inline void export_uuid(__u8 *dst, const uuid_t *src) { memcpy(dst, src, sizeof(uuid_t)); }
static inline bool uuid_is_null(const uuid_t *uuid) { return !memchr_inv(uuid, 0, sizeof(*uuid)); }
static inline void generate_random_uuid(unsigned char uuid[UUID_SIZE])
{
	get_random_bytes(uuid, UUID_SIZE);
	uuid[6] = (uuid[6] & 0x0f) | 0x40;
	uuid[8] = (uuid[8] & 0x3f) | 0x80;
}
static inline void generate_random_guid(unsigned char guid[UUID_SIZE])
{
	get_random_bytes(guid, UUID_SIZE);
	guid[7] = (guid[7] & 0x0f) | 0x40;
	guid[8] = (guid[8] & 0x3f) | 0x80;
}
static inline void uuid_gen(uuid_t *bu) { generate_random_uuid(bu->b); }
static inline void guid_gen(guid_t *lu) { generate_random_guid(lu->b); }
static inline bool __must_check uuid_is_valid(const char *uuid)
{
	int i;

	for (i = 0; i < UUID_STRING_LEN; i++)
		if (i == 8 || i == 13 || i == 18 || i == 23 ? uuid[i] != '-' : !isxdigit(uuid[i]))
			return false;
	return true;
}
static inline int __mmaplab_uuid_parse(const char *uuid, __u8 b[16], bool little)
{
	static const __u8 swapped[] = { 3, 2, 1, 0, 5, 4, 7, 6 };
	int i, at = 0;

	if (!uuid_is_valid(uuid))
		return -EINVAL;
	for (i = 0; i < 16; i++, at += 2) {
		at += uuid[at] == '-';
		b[little && i < 8 ? swapped[i] : i] = hex_to_bin(uuid[at]) << 4 | hex_to_bin(uuid[at + 1]);
	}
	return 0;
}
static inline int guid_parse(const char *uuid, guid_t *u) { return __mmaplab_uuid_parse(uuid, u->b, true); }
static inline int uuid_parse(const char *uuid, uuid_t *u) { return __mmaplab_uuid_parse(uuid, u->b, false); }

#endif
