#ifndef _UTIME_H
#define _UTIME_H
typedef long time_t;
struct utimbuf { time_t actime, modtime; };
extern int utime(const char *, const struct utimbuf *);
#endif
