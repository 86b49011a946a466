#ifndef _LINUX_STRING_HELPERS_H_
#define _LINUX_STRING_HELPERS_H_
#include <linux/bits.h>
#include <linux/ctype.h>
#include <linux/string_choices.h>
#include <linux/string.h>
#include <linux/types.h>
#include <linux/kernel.h>
#include <linux/slab.h>

struct device;
struct file;
struct task_struct;

static inline bool string_is_terminated(const char *s, int len) { return memchr(s, '\0', len) != NULL; }

enum string_size_units {
	STRING_UNITS_10,
	STRING_UNITS_2,
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
	STRING_UNITS_MASK = BIT(0),
	STRING_UNITS_NO_SPACE = BIT(30),
	STRING_UNITS_NO_BYTES = BIT(31),
#endif
};
/* Three digits of a size: "1.46 GiB". */
static inline int __mmaplab_size_text(u64 size, u64 blk_size, unsigned int units, char *buf, int len)
{
	static const char *const prefixes[] = { "", "k", "M", "G", "T", "P", "E", "Z", "Y" };
	const u32 divisor = units & STRING_UNITS_2 ? 1024 : 1000;
	unsigned __int128 bytes = (unsigned __int128)size * blk_size;
	char fraction[8] = "", unit[4] = "";
	u32 rest = 0, whole;
	int digits = 0, i = 0;

	for (; bytes >= divisor; bytes /= divisor, i++)
		rest = bytes % divisor;
	whole = bytes;
	if (whole) {
		rest = divisor == 1024 ? rest * 1000 >> 10 : rest;
		for (digits = 0; digits < 3 && whole * int_pow(10, digits + 1) < 1000; digits++)
			;
		rest += digits == 0 ? 500 : digits == 1 ? 50 : 5;
		if (rest >= 1000) {
			rest -= 1000;
			whole++;
		}
		if (digits) {
			snprintf(fraction, sizeof(fraction), ".%03u", rest);
			fraction[digits + 1] = '\0';
		}
	}
	if (i > 0)
		snprintf(unit, sizeof(unit), "%s%s", i == 1 && divisor == 1024 ? "K" : prefixes[i], divisor == 1024 ? "i" : "");
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060900
	return snprintf(buf, len, "%u%s%s%s%s", whole, fraction, units & STRING_UNITS_NO_SPACE ? "" : " ", unit,
			units & STRING_UNITS_NO_BYTES ? "" : "B");
#else
	return snprintf(buf, len, "%u%s %sB", whole, fraction, unit);
#endif
}
#if MMAPLAB_LINUX_VERSION_CODE < 0x060900
static inline void string_get_size(u64 size, u64 blk_size, enum string_size_units units, char *buf, int len)
{
	__mmaplab_size_text(size, blk_size, units, buf, len);
}
#else
static inline int string_get_size(u64 size, u64 blk_size, const enum string_size_units units, char *buf, int len)
{
	return __mmaplab_size_text(size, blk_size, units, buf, len);
}
#endif
static inline int parse_int_array_user(const char __user *from, size_t count, int **array)
{
	char *buf = memdup_user_nul(from, count);
	int nints, *ints, ret = 0;

	if (IS_ERR(buf))
		return PTR_ERR(buf);
	get_options(buf, 0, &nints);
	if (!nints) {
		ret = -ENOENT;
	} else {
		ints = kcalloc(nints + 1, sizeof(*ints), GFP_KERNEL);
		if (ints) {
			get_options(buf, nints + 1, ints);
			*array = ints;
		} else {
			ret = -ENOMEM;
		}
	}
	kfree(buf);
	return ret;
}

#define UNESCAPE_SPACE BIT(0)
#define UNESCAPE_OCTAL BIT(1)
#define UNESCAPE_HEX BIT(2)
#define UNESCAPE_SPECIAL BIT(3)
#define UNESCAPE_ANY (UNESCAPE_SPACE | UNESCAPE_OCTAL | UNESCAPE_HEX | UNESCAPE_SPECIAL)
#define UNESCAPE_ALL_MASK GENMASK(3, 0)
/* The character behind a backslash names this one; -1 if it is none of those. */
static inline int __mmaplab_unescaped(const char *s, unsigned int flags, int *length)
{
	const char *at;
	int n;

	*length = 1;
	if ((flags & UNESCAPE_SPACE) && (at = strchr("nrtvf", *s)))
		return "\n\r\t\v\f"[at - "nrtvf"];
	if ((flags & UNESCAPE_OCTAL) && *s >= '0' && *s <= '7') {
		for (n = 0; *length <= 3 && s[*length - 1] >= '0' && s[*length - 1] <= '7'; ++*length)
			n = n * 8 + s[*length - 1] - '0';
		--*length;
		return n & 0xff;
	}
	if ((flags & UNESCAPE_HEX) && *s == 'x' && hex_to_bin(s[1]) >= 0) {
		n = hex_to_bin(s[1]);
		*length = 2;
		if (hex_to_bin(s[2]) >= 0) {
			n = n << 4 | hex_to_bin(s[2]);
			*length = 3;
		}
		return n;
	}
	if (flags & UNESCAPE_SPECIAL) {
		switch (*s) {
		case '"':
		case '\\':
			return *s;
		case 'a':
			return '\a';
		case 'e':
			return 27;
		}
	}
	return -1;
}
static inline int string_unescape(char *src, char *dst, size_t size, unsigned int flags)
{
	char *out = dst;

	while (*src && --size) {
		if (src[0] == '\\' && src[1] && size > 1) {
			int length, c = __mmaplab_unescaped(src + 1, flags, &length);

			src++;
			size--;
			if (c >= 0) {
				*out++ = c;
				src += length;
				continue;
			}
			*out++ = '\\';
		}
		*out++ = *src++;
	}
	*out = '\0';
	return out - dst;
}
static inline int string_unescape_inplace(char *buf, unsigned int flags) { return string_unescape(buf, buf, 0, flags); }
static inline int string_unescape_any(char *src, char *dst, size_t size)
{
	return string_unescape(src, dst, size, UNESCAPE_ANY);
}
static inline int string_unescape_any_inplace(char *buf) { return string_unescape_any(buf, buf, 0); }

#define ESCAPE_SPACE BIT(0)
#define ESCAPE_SPECIAL BIT(1)
#define ESCAPE_NULL BIT(2)
#define ESCAPE_OCTAL BIT(3)
#define ESCAPE_ANY (ESCAPE_SPACE | ESCAPE_OCTAL | ESCAPE_SPECIAL | ESCAPE_NULL)
#define ESCAPE_NP BIT(4)
#define ESCAPE_ANY_NP (ESCAPE_ANY | ESCAPE_NP)
#define ESCAPE_HEX BIT(5)
#define ESCAPE_NA BIT(6)
#define ESCAPE_NAP BIT(7)
#define ESCAPE_APPEND BIT(8)
#define ESCAPE_ALL_MASK GENMASK(8, 0)
/* Writes how a character is escaped, without a NUL. */
static inline int __mmaplab_escaped(unsigned char c, unsigned int flags, char *to)
{
	const char *at;

	to[0] = '\\';
	if ((flags & ESCAPE_SPACE) && c && (at = strchr("\n\r\t\v\f", c))) {
		to[1] = "nrtvf"[c == '\n' ? 0 : c == '\r' ? 1 : c == '\t' ? 2 : c == '\v' ? 3 : 4];
		return 2;
	}
	if ((flags & ESCAPE_SPECIAL) && (c == '\\' || c == '\a' || c == 27 || c == '"')) {
		to[1] = c == '\a' ? 'a' : c == 27 ? 'e' : c;
		return 2;
	}
	if ((flags & ESCAPE_NULL) && !c) {
		to[1] = '0';
		return 2;
	}
	if (flags & ESCAPE_OCTAL) {
		to[1] = '0' + (c >> 6);
		to[2] = '0' + (c >> 3 & 7);
		to[3] = '0' + (c & 7);
		return 4;
	}
	if (flags & ESCAPE_HEX) {
		to[1] = 'x';
		to[2] = hex_asc_hi(c);
		to[3] = hex_asc_lo(c);
		return 4;
	}
	to[0] = c;
	return 1;
}
/* How long it would be: what does not fit osz is cut. */
static inline int string_escape_mem(const char *src, size_t isz, char *dst, size_t osz, unsigned int flags,
				    const char *only)
{
	bool dict = only && *only, append = flags & ESCAPE_APPEND;
	size_t total = 0;

	while (isz--) {
		unsigned char c = *src++;
		bool in = dict && c && strchr(only, c);
		bool plain = dict && !append && !in;
		char text[4];
		int i, n = 1;

		if (!(append && in))
			plain |= ((flags & ESCAPE_NAP) && isascii(c) && isprint(c)) || ((flags & ESCAPE_NP) && isprint(c)) ||
				 ((flags & ESCAPE_NA) && isascii(c));
		if (plain)
			text[0] = c;
		else
			n = __mmaplab_escaped(c, flags, text);
		for (i = 0; i < n; i++, total++)
			if (total < osz)
				dst[total] = text[i];
	}
	return total;
}
static inline int string_escape_mem_any_np(const char *src, size_t isz, char *dst, size_t osz, const char *only)
{
	return string_escape_mem(src, isz, dst, osz, ESCAPE_ANY_NP, only);
}
static inline int string_escape_str(const char *src, char *dst, size_t sz, unsigned int flags, const char *only)
{
	return string_escape_mem(src, strlen(src), dst, sz, flags, only);
}
static inline int string_escape_str_any_np(const char *src, char *dst, size_t sz, const char *only)
{
	return string_escape_str(src, dst, sz, ESCAPE_ANY_NP, only);
}
static inline void string_upper(char *dst, const char *src)
{
	do {
		*dst++ = toupper(*src);
	} while (*src++);
}
static inline void string_lower(char *dst, const char *src)
{
	do {
		*dst++ = tolower(*src);
	} while (*src++);
}
static inline void kfree_strarray(char **array, size_t n)
{
	size_t i;

	if (!array)
		return;
	for (i = 0; i < n; i++)
		kfree(array[i]);
	kfree(array);
}
static inline char **kasprintf_strarray(gfp_t gfp, const char *prefix, size_t n)
{
	char **names = kcalloc(n + 1, sizeof(char *), gfp);
	size_t i;

	for (i = 0; names && i < n; i++) {
		names[i] = kasprintf(gfp, "%s-%zu", prefix, i);
		if (!names[i]) {
			kfree_strarray(names, i);
			return NULL;
		}
	}
	return names;
}
#if MMAPLAB_LINUX_VERSION_CODE >= 0x060400
static inline char *kstrdup_and_replace(const char *src, char old, char new, gfp_t gfp)
{
	char *dst = kstrdup(src, gfp);

	return dst ? strreplace(dst, old, new) : NULL;
}
#endif

#endif
