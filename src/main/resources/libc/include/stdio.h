#ifndef _STDIO_H
#define _STDIO_H
#include <features.h>
#include <bits/size_t.h>
#include <stdarg.h>
typedef long off_t;
typedef long off64_t;
typedef long ssize_t;
typedef struct { long __pos; long __state; } fpos_t;
struct _IO_FILE {
  int _flags;
  char *_IO_read_ptr, *_IO_read_end, *_IO_read_base;
  char *_IO_write_base, *_IO_write_ptr, *_IO_write_end;
  char *_IO_buf_base, *_IO_buf_end;
  char *_IO_save_base, *_IO_backup_base, *_IO_save_end;
  void *_markers;
  struct _IO_FILE *_chain;
  int _fileno;
  int _flags2;
  long _old_offset;
  char _unused2[88];
};
typedef struct _IO_FILE FILE;
typedef struct _IO_FILE __FILE;
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define BUFSIZ 8192
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define SEEK_DATA 3
#define SEEK_HOLE 4
#define P_tmpdir "/tmp"
#define L_tmpnam 20
#define TMP_MAX 238328
#define FILENAME_MAX 4096
#define L_ctermid 9
#define FOPEN_MAX 16
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
extern int remove(const char *);
extern int rename(const char *, const char *);
extern int renameat(int, const char *, int, const char *);
extern FILE *tmpfile(void);
extern char *tmpnam(char *);
extern int fclose(FILE *);
extern int fflush(FILE *);
extern int fflush_unlocked(FILE *);
extern FILE *fopen(const char *restrict, const char *restrict);
extern FILE *fopen64(const char *restrict, const char *restrict);
extern FILE *freopen(const char *restrict, const char *restrict, FILE *restrict);
extern FILE *fdopen(int, const char *);
extern FILE *fmemopen(void *, size_t, const char *);
extern FILE *open_memstream(char **, size_t *);
extern void setbuf(FILE *restrict, char *restrict);
extern int setvbuf(FILE *restrict, char *restrict, int, size_t);
extern void setbuffer(FILE *restrict, char *restrict, size_t);
extern void setlinebuf(FILE *);
extern int fprintf(FILE *restrict, const char *restrict, ...) __attribute__((__format__(__printf__, 2, 3)));
extern int printf(const char *restrict, ...) __attribute__((__format__(__printf__, 1, 2)));
extern int sprintf(char *restrict, const char *restrict, ...) __attribute__((__format__(__printf__, 2, 3)));
extern int vfprintf(FILE *restrict, const char *restrict, __gnuc_va_list);
extern int vprintf(const char *restrict, __gnuc_va_list);
extern int vsprintf(char *restrict, const char *restrict, __gnuc_va_list);
extern int snprintf(char *restrict, size_t, const char *restrict, ...) __attribute__((__format__(__printf__, 3, 4)));
extern int vsnprintf(char *restrict, size_t, const char *restrict, __gnuc_va_list);
extern int vasprintf(char **restrict, const char *restrict, __gnuc_va_list);
extern int asprintf(char **restrict, const char *restrict, ...) __attribute__((__format__(__printf__, 2, 3)));
extern int vdprintf(int, const char *restrict, __gnuc_va_list);
extern int dprintf(int, const char *restrict, ...) __attribute__((__format__(__printf__, 2, 3)));
extern int fscanf(FILE *restrict, const char *restrict, ...) __attribute__((__format__(__scanf__, 2, 3)));
extern int scanf(const char *restrict, ...) __attribute__((__format__(__scanf__, 1, 2)));
extern int sscanf(const char *restrict, const char *restrict, ...) __attribute__((__format__(__scanf__, 2, 3)));
extern int vfscanf(FILE *restrict, const char *restrict, __gnuc_va_list);
extern int vscanf(const char *restrict, __gnuc_va_list);
extern int vsscanf(const char *restrict, const char *restrict, __gnuc_va_list);
extern int fgetc(FILE *);
extern int getc(FILE *);
extern int getchar(void);
extern int getc_unlocked(FILE *);
extern int getchar_unlocked(void);
extern int fgetc_unlocked(FILE *);
extern int fputc(int, FILE *);
extern int putc(int, FILE *);
extern int putchar(int);
extern int fputc_unlocked(int, FILE *);
extern int putc_unlocked(int, FILE *);
extern int putchar_unlocked(int);
extern int getw(FILE *);
extern int putw(int, FILE *);
extern char *fgets(char *restrict, int, FILE *restrict);
extern ssize_t getdelim(char **restrict, size_t *restrict, int, FILE *restrict);
extern ssize_t getline(char **restrict, size_t *restrict, FILE *restrict);
extern int fputs(const char *restrict, FILE *restrict);
extern int puts(const char *);
extern int ungetc(int, FILE *);
extern size_t fread(void *restrict, size_t, size_t, FILE *restrict);
extern size_t fwrite(const void *restrict, size_t, size_t, FILE *restrict);
extern int fseek(FILE *, long, int);
extern long ftell(FILE *);
extern void rewind(FILE *);
extern int fseeko(FILE *, off_t, int);
extern off_t ftello(FILE *);
extern int fgetpos(FILE *restrict, fpos_t *restrict);
extern int fsetpos(FILE *, const fpos_t *);
extern void clearerr(FILE *);
extern int feof(FILE *);
extern int ferror(FILE *);
extern void perror(const char *);
extern int fileno(FILE *);
extern FILE *popen(const char *, const char *);
extern int pclose(FILE *);
extern char *ctermid(char *);
extern void flockfile(FILE *);
extern int ftrylockfile(FILE *);
extern void funlockfile(FILE *);
extern void clearerr_unlocked(FILE *);
extern int feof_unlocked(FILE *);
extern int ferror_unlocked(FILE *);
extern int fileno_unlocked(FILE *);
extern char *fgets_unlocked(char *restrict, int, FILE *restrict);
extern int fputs_unlocked(const char *restrict, FILE *restrict);
extern size_t fread_unlocked(void *restrict, size_t, size_t, FILE *restrict);
extern size_t fwrite_unlocked(const void *restrict, size_t, size_t, FILE *restrict);
extern int fcloseall(void);
extern char *tempnam(const char *, const char *);
extern int renameat2(int, const char *, int, const char *, unsigned int);
#define RENAME_NOREPLACE (1 << 0)
#define RENAME_EXCHANGE (1 << 1)
#endif
