declare module "futu-api" {
  const Client: import("./client.ts").OfficialClass;
  // biome-ignore lint/style/noDefaultExport: it is what the package does.
  export default Client;
}
