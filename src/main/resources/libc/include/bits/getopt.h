#ifndef _BITS_GETOPT_H
#define _BITS_GETOPT_H
extern char *optarg;
extern int optind, opterr, optopt;
extern int getopt(int, char *const *, const char *);
#endif
