#ifndef _ASM_X86_IO_H
#define _ASM_X86_IO_H
#include <linux/string.h>
#include <linux/compiler.h>
#include <asm/page.h>
#include <linux/pgtable.h>
#if MMAPLAB_LINUX_VERSION_CODE < 0x060c00
#include <linux/vmalloc.h>
#endif

static inline phys_addr_t virt_to_phys(volatile void *address) { return __pa(address); }
static inline void *phys_to_virt(phys_addr_t address) { return __va(address); }
#define virt_to_bus virt_to_phys
#define bus_to_virt phys_to_virt
#define page_to_bus page_to_phys

void __iomem *ioremap(resource_size_t offset, unsigned long size);
void __iomem *ioremap_cache(resource_size_t offset, unsigned long size);
void __iomem *ioremap_uc(resource_size_t offset, unsigned long size);
void __iomem *ioremap_wc(resource_size_t offset, unsigned long size);
void __iomem *ioremap_wt(resource_size_t offset, unsigned long size);
void __iomem *ioremap_np(resource_size_t offset, unsigned long size);
void iounmap(volatile void __iomem *addr);
#define ioremap ioremap
#define iounmap iounmap

#define __MMAPLAB_MMIO(suffix, type) \
static inline type read##suffix(const volatile void __iomem *addr) { return *(const volatile type *)addr; } \
static inline void write##suffix(type value, volatile void __iomem *addr) { *(volatile type *)addr = value; } \
static inline type read##suffix##_relaxed(const volatile void __iomem *addr) { return *(const volatile type *)addr; } \
static inline void write##suffix##_relaxed(type value, volatile void __iomem *addr) { *(volatile type *)addr = value; } \
static inline type __raw_read##suffix(const volatile void __iomem *addr) { return *(const volatile type *)addr; } \
static inline void __raw_write##suffix(type value, volatile void __iomem *addr) { *(volatile type *)addr = value; }
__MMAPLAB_MMIO(b, u8)
__MMAPLAB_MMIO(w, u16)
__MMAPLAB_MMIO(l, u32)
__MMAPLAB_MMIO(q, u64)

static inline unsigned int ioread8(const void __iomem *addr) { return readb(addr); }
static inline unsigned int ioread16(const void __iomem *addr) { return readw(addr); }
static inline unsigned int ioread32(const void __iomem *addr) { return readl(addr); }
static inline u64 ioread64(const void __iomem *addr) { return readq(addr); }
static inline void iowrite8(u8 value, void __iomem *addr) { writeb(value, addr); }
static inline void iowrite16(u16 value, void __iomem *addr) { writew(value, addr); }
static inline void iowrite32(u32 value, void __iomem *addr) { writel(value, addr); }
static inline void iowrite64(u64 value, void __iomem *addr) { writeq(value, addr); }
static inline void memcpy_fromio(void *to, const volatile void __iomem *from, size_t n) { memcpy(to, (const void *)from, n); }
static inline void memcpy_toio(volatile void __iomem *to, const void *from, size_t n) { memcpy((void *)to, from, n); }
static inline void memset_io(volatile void __iomem *addr, int value, size_t n) { memset((void *)addr, value, n); }
u8 inb(int port);
u16 inw(int port);
u32 inl(int port);
void outb(u8 value, int port);
void outw(u16 value, int port);
void outl(u32 value, int port);

#endif
