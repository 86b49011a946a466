#ifndef _LINUX_PARSER_H
#define _LINUX_PARSER_H
#include <linux/types.h>
#include <linux/string.h>
#include <linux/kstrtox.h>
#include <linux/slab.h>

/* The last has no pattern: what nothing else matches. */
struct match_token {
	int token;
	const char *pattern;
};
typedef struct match_token match_table_t[];
enum { MAX_OPT_ARGS = 3 };
typedef struct { char *from, *to; } substring_t;

static inline int __mmaplab_match_one(const char *s, const char *p, substring_t args[])
{
	int argc = 0;

	if (!p)
		return 1;
	for (;;) {
		const char *meta = strchr(p, '%');
		size_t plain = meta ? (size_t)(meta - p) : strlen(p);
		char *end;
		long width = -1;

		if (strncmp(p, s, plain))
			return 0;
		s += plain;
		p += plain;
		if (!meta)
			return *s == '\0';
		p++;
		if (*p >= '0' && *p <= '9')
			width = simple_strtoul(p, (char **)&p, 10);
		else if (*p == '%') {
			if (*s++ != '%')
				return 0;
			p++;
			continue;
		}
		if (argc >= MAX_OPT_ARGS)
			return 0;
		args[argc].from = (char *)s;
		switch (*p++) {
		case 's':
			if (!*s)
				return 0;
			plain = strlen(s);
			args[argc].to = (char *)s + (width < 0 || plain < (size_t)width ? plain : (size_t)width);
			break;
		case 'd':
			simple_strtol(s, &end, 0);
			args[argc].to = end;
			break;
		case 'u':
			simple_strtoul(s, &end, 0);
			args[argc].to = end;
			break;
		case 'o':
			simple_strtoul(s, &end, 8);
			args[argc].to = end;
			break;
		case 'x':
			simple_strtoul(s, &end, 16);
			args[argc].to = end;
			break;
		default:
			return 0;
		}
		if (args[argc].to == args[argc].from)
			return 0;
		s = args[argc].to;
		argc++;
	}
}
static inline int match_token(char *s, const match_table_t table, substring_t args[])
{
	const struct match_token *p = table;

	while (!__mmaplab_match_one(s, p->pattern, args))
		p++;
	return p->token;
}
static inline char *match_strdup(const substring_t *s) { return kmemdup_nul(s->from, s->to - s->from, GFP_KERNEL); }
static inline size_t match_strlcpy(char *dest, const substring_t *src, size_t size)
{
	size_t ret = src->to - src->from;

	if (size) {
		size_t len = ret >= size ? size - 1 : ret;

		memcpy(dest, src->from, len);
		dest[len] = '\0';
	}
	return ret;
}
static inline int __mmaplab_match_number(substring_t *s, int *result, int base)
{
	char *buf = match_strdup(s), *end;
	long val;
	int ret = 0;

	if (!buf)
		return -ENOMEM;
	val = simple_strtol(buf, &end, base);
	if (end == buf)
		ret = -EINVAL;
	else if (val < -2147483648L || val > 2147483647L)
		ret = -ERANGE;
	else
		*result = val;
	kfree(buf);
	return ret;
}
static inline int match_int(substring_t *s, int *result) { return __mmaplab_match_number(s, result, 0); }
static inline int match_octal(substring_t *s, int *result) { return __mmaplab_match_number(s, result, 8); }
static inline int match_hex(substring_t *s, int *result) { return __mmaplab_match_number(s, result, 16); }
static inline int match_u64(substring_t *s, u64 *result)
{
	char *buf = match_strdup(s);
	unsigned long long val;
	int ret;

	if (!buf)
		return -ENOMEM;
	ret = kstrtoull(buf, 0, &val);
	if (!ret)
		*result = val;
	kfree(buf);
	return ret;
}
static inline int match_uint(substring_t *s, unsigned int *result)
{
	char *buf = match_strdup(s);
	int ret = buf ? kstrtouint(buf, 10, result) : -ENOMEM;

	kfree(buf);
	return ret;
}
static inline bool match_wildcard(const char *pattern, const char *str)
{
	const char *s = str, *p = pattern;
	bool star = false;

	while (*s) {
		if (*p == '?') {
			s++;
			p++;
		} else if (*p == '*') {
			star = true;
			str = s;
			if (!*++p)
				return true;
			pattern = p;
		} else if (*s == *p) {
			s++;
			p++;
		} else {
			if (!star)
				return false;
			s = ++str;
			p = pattern;
		}
	}
	while (*p == '*')
		p++;
	return !*p;
}

#endif
